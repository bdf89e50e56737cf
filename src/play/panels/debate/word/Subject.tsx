import { useTranslation } from 'react-i18next';
import { deskName } from '../../../player/names/names.ts';
import { groundOf } from '../../../player/source/grounds.ts';
import { sourceDate } from '../../../player/source/source-date.ts';
import { useTable } from '../../../player/table/table.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import { mayBe } from '../floor/useDebating.ts';
import styles from './Subject.module.css';

/** Which argument is meant: the slip in hand, or one of a list; and what the move would do to its base. */
export function Subject({ move }: { move: 'endorse' | 'question' }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, seat, view, words } = useTable();
  const { onTable, inHand, take, workings, ready } = useDebate();
  const said = words.turns[view.dilemma.id]?.arguments;
  const meant = onTable.find(({ id }) => id === inHand);
  const open = onTable.filter(({ id }) => mayBe(view, move, id));
  const fact = meant?.evidence.find((source) => groundOf(match.scenario, source) === 'fact');
  const date = fact && match.scenario.sources[fact]?.date;
  const [base, then] = [workings[inHand ?? '']?.base, ready?.workings[inHand ?? '']?.base];
  return (
    <div className={styles.subject}>
      <label className={styles.label}>
        <span>{t('debate.which')}</span>
        <select
          className={styles.select}
          value={open.some(({ id }) => id === inHand) ? (inHand ?? '') : ''}
          onChange={(event) => take(event.target.value || null)}
        >
          <option value="">{t('debate.pickSlip')}</option>
          {open.map(({ id, desk }) => (
            <option key={id} value={id}>
              {deskName(words, seat, desk)}: {said?.[id]?.claim}
            </option>
          ))}
        </select>
      </label>
      {meant && <p className={styles.claim}>{said?.[meant.id]?.claim}</p>}
      {meant && !mayBe(view, move, meant.id) && (
        <p className={styles.hint}>{t('debate.notAgain')}</p>
      )}
      {ready && move === 'question' && (
        <p className={styles.hint}>
          {fact
            ? t('debate.hasFact', { date: date ? sourceDate(date, language) : '' })
            : t('debate.hasNoFact')}
        </p>
      )}
      {ready && base !== undefined && then !== undefined && (
        <p className={styles.hint}>
          {t('debate.baseMoves', { before: figure(base), after: figure(then) })}
        </p>
      )}
    </div>
  );
}
