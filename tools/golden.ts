// Writes the golden matches beside each scenario: whole matches as text, so that a change of the
// rules or of a scenario shows as a diff that people can read and discuss.
//   npx tsx tools/golden.ts            writes every playthrough again
import { mkdirSync, writeFileSync } from 'node:fs';
import { GOLDEN_LINES, goldenMatch, goldenPath } from '../tests/game/golden.ts';
import { builtIn } from '../tests/game/scenario.ts';

for (const id of ['third-approach', 'global-korea']) {
  mkdirSync(`scenarios/${id}/playthroughs`, { recursive: true });
  for (const line of GOLDEN_LINES) {
    writeFileSync(goldenPath(id, line), goldenMatch(builtIn(id), line));
  }
}
