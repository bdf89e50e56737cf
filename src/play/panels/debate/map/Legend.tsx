import { useTranslation } from 'react-i18next';
import { TermName } from '../../../glossary/TermName.tsx';
import styles from './Legend.module.css';

/** How to read the map, in a line. */
export function Legend() {
  const { t } = useTranslation('play');
  return (
    <ul className={styles.legend}>
      <li>
        <svg viewBox="0 0 44 16" width={44} height={16} aria-hidden="true">
          <path d="M16 8h28" className={styles.pipe} />
          <circle cx={9} cy={8} r={7} className={styles.end} />
          <path d="M5.5 8h7M9 4.5v7" className={styles.plus} />
        </svg>
        {t('debate.supports')}
      </li>
      <li>
        <svg viewBox="0 0 44 16" width={44} height={16} aria-hidden="true">
          <path d="M8 8h36" className={styles.dashes} />
          <path d="M6 0v16" className={styles.bar} />
        </svg>
        {t('debate.attacks')}
      </li>
      <li>
        <svg viewBox="0 0 44 16" width={44} height={16} aria-hidden="true">
          <path d="M1 4.5h42v7H1zM22 1v14" className={styles.base} />
        </svg>
        {t('debate.legendBase')}
      </li>
      <li>
        <span className={styles.changed}>+.05</span>
        {t('debate.legendChanged')}
      </li>
      <li>
        <span className={styles.tab}>+1</span>
        {t('debate.legendFolded')}
      </li>
      <li>
        <TermName term="floor">{t('debate.legendFloor')}</TermName>
      </li>
      <li>
        <TermName term="mandate">{t('debate.mandate')}</TermName>
      </li>
    </ul>
  );
}
