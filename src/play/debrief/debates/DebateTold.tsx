import { useTranslation } from 'react-i18next';
import { debateIn } from '../../../game/index.ts';
import type { DebateReview } from '../../../lab/debate-review.ts';
import { deskName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import styles from './Debates.module.css';

/** Mandates are read as hundredths. */
const points = (by: number): string => `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(2)}`;

/** One turn's debate in three sentences. */
export function DebateTold({ review }: { review: DebateReview }) {
  const { t } = useTranslation('debrief');
  const { match, seat, words } = useTable();
  const { moved, unanswered, borneOut } = review;
  const dilemma = match.scenario.turns[review.turn - 1]!;
  const { arguments: spoken } = debateIn(dilemma, seat);
  const said = words.turns[dilemma.id]!;
  const claim = (id: string): string => said.arguments[id]?.claim ?? id;
  const holder = (id: string): string =>
    deskName(words, seat, spoken.find((argument) => argument.id === id)?.desk ?? '');
  return (
    <li className={styles.turn}>
      <h3 className={styles.title}>{t('turn.title', { turn: review.turn, title: said.title })}</h3>
      <dl className={styles.points}>
        {moved && (
          <div>
            <dt>{t('debates.moved')}</dt>
            <dd>
              <q>{claim(moved.argument)}</q>
              <span>
                {t(`debates.movedBy.${moved.audience}`, {
                  by: points(moved.by),
                  option: said.options[seat]?.[moved.option]?.title,
                })}
              </span>
            </dd>
          </div>
        )}
        {unanswered && (
          <div>
            <dt>{t('debates.unanswered')}</dt>
            <dd>
              <q>{claim(unanswered)}</q>
              <span>{holder(unanswered)}</span>
            </dd>
          </div>
        )}
        {borneOut.map(({ id, borneOutBy }) => (
          <div key={id}>
            <dt>{t('debates.borneOut')}</dt>
            <dd>
              <q>{claim(id)}</q>
              <span>
                {holder(id)}
                {borneOutBy.map((source) => (
                  <SourceChip key={source} id={source} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
