import { useTranslation } from 'react-i18next';
import type { Results } from '../../../classroom/protocol/results.ts';
import { strategyOf } from '../../../game/index.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { placeName } from '../place-name.ts';
import { useProjected } from '../projected.ts';
import styles from './DebriefShown.module.css';

interface Compared {
  results: Results;
  scenario: Scenario;
  words: Words;
}

/** What every table chose in every dilemma, and what history did. */
export function TablesCompared({ results, scenario, words }: Compared) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const turns = [...new Set(results.votes.map(({ turn }) => turn))];
  const places = [
    ...new Map(results.votes.map((each) => [`${each.table} ${each.seat}`, each])).values(),
  ];
  return (
    <Paper as="section" className={styles.compared}>
      <table>
        <thead>
          <tr>
            <td />
            {turns.map((turn) => (
              <th key={turn} scope="col">
                {words.turns[scenario.turns[turn - 1]!.id]?.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {places.map(({ table, seat }) => (
            <tr key={`${table} ${seat}`}>
              <th scope="row">{placeName(t, told.lesson, words, { table, seat })}</th>
              {turns.map((turn) => {
                const vote = results.votes.find(
                  (each) => each.turn === turn && each.table === table && each.seat === seat,
                );
                const dilemma = scenario.turns[turn - 1]!;
                const option = dilemma.options[seat]?.find(({ id }) => id === vote?.option);
                return (
                  <td key={turn}>
                    {option && <Mark strategy={strategyOf(option.effort)} size={22} />}{' '}
                    {option && words.turns[dilemma.id]?.options[seat]?.[option.id]?.title}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
