import { useTranslation } from 'react-i18next';
import { whoSpoke } from '../../../../classroom/review/now/who-spoke.ts';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useLeading } from '../leading.ts';
import { Squares } from './Squares.tsx';
import styles from './WhoSpoke.module.css';

/** More names than this are no call any more. */
const NAMED = 6;

/** Who has spoken since the class began, and who has not: so that they can be called on kindly. */
export function WhoSpoke() {
  const { t } = useTranslation('overview');
  const { told } = useLeading();
  const { voices } = told;
  const spoken = whoSpoke(told);
  const silent = spoken?.silent ?? [];
  const names = silent
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const more = silent.length - NAMED;
  return (
    <Panel as="section" labelledBy="who-spoke" className={styles.panel}>
      <header className={styles.head}>
        <h2 id="who-spoke" className={styles.title}>
          {t('spoke.title')}
        </h2>
        {voices && <p className={styles.note}>{t('spoke.count', { ...voices })}</p>}
      </header>
      {spoken ? (
        <>
          <Squares voices={spoken.columns} />
          {silent.length > 0 && (
            <p className={styles.silent}>
              <span className={styles.ring} aria-hidden="true" />
              {t('spoke.silent', {
                count: silent.length,
                names: more > 0 ? t('spoke.more', { names, count: more }) : names,
              })}
            </p>
          )}
        </>
      ) : (
        <p className={styles.note}>{t(voices ? 'spoke.anonymous' : 'spoke.few')}</p>
      )}
    </Panel>
  );
}
