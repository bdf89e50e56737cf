import { useTranslation } from 'react-i18next';
import type { Words } from '../../../scenario/format/words.ts';
import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { placeName } from '../../lesson/place-name.ts';
import { BoardWindow } from '../../player/board/BoardWindow.tsx';
import { DraftContext } from '../../player/draft/draft.ts';
import { TableContext } from '../../player/table/table.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Paged } from '../frame/Paged.tsx';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import styles from './Answered.module.css';
import { Changed } from './Changed.tsx';

/** What the world answered: the board of one table large, or the tables against each other. */
export function Answered({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const tables = useTables(words);
  const first = tables[0];
  if (!first) return null;
  const many = tables.length > 1;
  return (
    <Paged className={styles.answered} many={many}>
      {tables.map(({ place, table }) => {
        const last = table.answered.at(-1);
        const turn = table.words.turns[table.view.dilemma.id]!;
        const option = place.verdict && turn.options[table.seat]?.[place.verdict.option];
        return (
          <Paper key={`${place.table} ${place.seat}`} as="section" className={styles.place}>
            {many && <h2 className={styles.name}>{placeName(t, told.lesson, words, place)}</h2>}
            {many ? (
              <p className={styles.title}>{option?.title}</p>
            ) : (
              <h2 className={styles.title}>{option?.title}</h2>
            )}
            <p>{option?.consequence}</p>
            <ul className={styles.events}>
              {last?.report.calls.map((call) => {
                const said = table.words.calls[call.id];
                const outcome =
                  call.result.kind === 'home'
                    ? said?.outcomes?.[call.result.grade]
                    : said?.followed?.[call.result.answer];
                return (
                  <li key={call.id}>
                    <strong>{said?.title}.</strong> {outcome}
                  </li>
                );
              })}
              {last?.report.events.map((id) => (
                <li key={id}>
                  <strong>{table.words.events[id]?.title}.</strong> {table.words.events[id]?.text}
                </li>
              ))}
            </ul>
            <Changed table={table} />
          </Paper>
        );
      })}
      {!many && (
        <TableContext value={first.table}>
          <DraftContext value={NOTHING_DRAFTED}>
            <div className={styles.board}>
              <BoardWindow />
            </div>
          </DraftContext>
        </TableContext>
      )}
    </Paged>
  );
}
