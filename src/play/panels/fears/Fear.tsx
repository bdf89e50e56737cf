import { useTranslation } from 'react-i18next';
import type { HubReadingName } from '../../../scenario/format/gauges.ts';
import { TermName } from '../../glossary/TermName.tsx';
import { type FEARS, points } from '../../player/readings/readings.ts';
import styles from './Fear.module.css';

interface FearProps {
  fear: (typeof FEARS)[number] | HubReadingName;
  value: number;
  expected?: number;
  before?: number;
}

/** One fear or worry as a figure, and what is to be expected of it or what has just become of it, in words. */
export function Fear({ fear, value, expected, before }: FearProps) {
  const { t } = useTranslation(['play', 'fears']);
  const isFear = fear === 'abandonment' || fear === 'entrapment';
  const name = isFear ? t(`fears:index.${fear}`) : t(`fears:outcome.${fear}`);
  const now = points(value);
  const from = before === undefined ? now : points(before);
  const to = expected === undefined ? now : points(expected);
  return (
    <div className={styles.fear} data-fear={fear}>
      <p className={styles.name}>
        <TermName term={fear}>{name}</TermName>
      </p>
      {!isFear && (
        <p className={styles.verb}>
          {t(fear === 'burden' ? 'fears.lowIsGood' : 'fears.highIsGood')}
        </p>
      )}
      <p className={styles.figures}>
        <span className={styles.now}>{now}</span>
        {to !== now && <span className={styles.expected}> → {to}</span>}
        {to === now && from !== now && (
          <span className={styles.before}>{t('fears.was', { value: from })}</span>
        )}
      </p>
      {(expected !== undefined || before !== undefined) && (
        <p className={styles.verb}>{said(to - now || now - from)}</p>
      )}
    </div>
  );

  function said(change: number): string {
    if (change === 0) return t('fears.holds');
    // More credibility is no greater worry: what the hub reads rises and falls.
    const verbs = isFear ? (['eases', 'grows'] as const) : (['falls', 'rises'] as const);
    return t(`fears.${verbs[change < 0 ? 0 : 1]}`, { by: Math.abs(change) });
  }
}
