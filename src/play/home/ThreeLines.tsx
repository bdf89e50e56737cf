import { useTranslation } from 'react-i18next';
import { STRATEGIES } from '../../scenario/format/gauges.ts';
import { StrategyName } from '../shell/marks/StrategyName.tsx';
import { Panel } from '../shell/parts/Panel.tsx';
import { linkTo } from '../shell/root.ts';
import home from './Home.module.css';
import styles from './ThreeLines.module.css';

/** The wheel in words: what each line builds, and that none is the right one. */
export function ThreeLines() {
  const { t } = useTranslation('home');
  return (
    <section className={`${home.section} ${styles.lines}`} aria-labelledby="lines-title">
      <h2 id="lines-title" className={home.heading}>
        {t('wheel.title')}
      </h2>
      <ul className={home.cards}>
        {STRATEGIES.map((strategy) => (
          <Panel key={strategy} as="li" className={styles.line}>
            <p>
              <a className={styles.name} href={`${linkTo('glossary')}#${strategy}`}>
                <StrategyName strategy={strategy} />
              </a>
            </p>
            <p className={styles.text}>{t(`line.${strategy}`)}</p>
          </Panel>
        ))}
      </ul>
      <p className={styles.dilemma}>{t('dilemma')}</p>
      <p className={styles.credit}>{t('wheel.credit')}</p>
      <p className={styles.credit}>
        <a className={styles.glossary} href={linkTo('glossary')}>
          {t('glossary')}
        </a>
      </p>
    </section>
  );
}
