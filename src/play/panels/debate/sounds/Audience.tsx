import { useTranslation } from 'react-i18next';
import { outlookOf } from '../../../../game/index.ts';
import type { AudienceName } from '../../../../scenario/format/gauges.ts';
import { useTable } from '../../../player/table/table.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import styles from './Audience.module.css';
import { Follows } from './Follows.tsx';
import { weightsOf } from './weights.ts';

/** One audience: the mandate of the option in question with it, what it listens for, and what follows. */
export function Audience({ name }: { name: AudienceName }) {
  const { t } = useTranslation('play');
  const { match, seat, view } = useTable();
  const { inQuestion, ready } = useDebate();
  const now = view.audiences[name][inQuestion] ?? 0;
  const then = ready?.audiences[name][inQuestion] ?? now;
  const moves = figure(then) !== figure(now);
  const { more, less } = weightsOf(outlookOf(match.scenario, seat).audiences, name);
  const list = (values: typeof more) =>
    values.map((value) => t(`debate.value.${value}`)).join(', ');
  return (
    <li className={styles.audience}>
      <p className={styles.head}>
        <strong className={styles.name}>{t(`debate.audience.${name}`)}</strong>
        <span className={styles.figure}>
          {figure(now)}
          {moves && (
            <strong className={styles.then}>
              <span aria-hidden="true"> → </span>
              <span className="visually-hidden">{t('debate.to')}</span>
              {figure(then)}
            </strong>
          )}
        </span>
      </p>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${now * 100}%` }} />
        {moves && <span className={styles.pointer} style={{ left: `${then * 100}%` }} />}
      </span>
      <p className={styles.weighs}>
        {more.length > 0 ? t('debate.weighs', { values: list(more) }) : t('debate.weighsAll')}
        {less.length > 0 && `; ${t('debate.weighsLess', { values: list(less) })}`}
      </p>
      <Follows audience={name} mandate={then} />
    </li>
  );
}
