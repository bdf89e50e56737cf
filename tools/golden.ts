// Writes the golden matches beside each scenario: whole matches as text, so that a change of the
// rules or of a scenario shows as a diff that people can read and discuss.
//   npm run golden             writes every playthrough again
//   npm run golden -- ID       those of one scenario
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenLines, goldenMatch, goldenPath } from '../tests/game/golden.ts';
import { BUILT_IN, builtIn } from '../tests/game/scenario.ts';

const asked = process.argv.slice(2);
for (const id of asked.length > 0 ? asked : BUILT_IN) {
  mkdirSync(`scenarios/${id}/playthroughs`, { recursive: true });
  for (const line of goldenLines(builtIn(id))) {
    writeFileSync(goldenPath(id, line), goldenMatch(builtIn(id), line));
  }
}
