import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Ornament } from '../shell/broken/Ornament.tsx';
import styles from './Sea.module.css';
import { Wheel } from './wheel/Wheel.tsx';

/** The words are there before the coast: it is the largest part of the page and the least urgent. */
const Coast = lazy(async () => ({ default: (await import('./Coast.tsx')).Coast }));

/** The wheel on the chart. The drawing's middle is the hub, and everything is placed from there. */
export function Sea() {
  const { t } = useTranslation('home');
  return (
    <div className={styles.sea}>
      <svg
        className={styles.drawing}
        viewBox="-250 -250 500 500"
        role="img"
        aria-label={t('wheel.picture')}
      >
        <Ornament>
          <Coast />
        </Ornament>
        <g className={styles.seaName}>
          <text x="296" y="-14">
            {t('sea.pacific')
              .split(' ')
              .map((word, n) => (
                <tspan key={word} x="296" dy={n === 0 ? 0 : 32}>
                  {word}
                </tspan>
              ))}
          </text>
          <text transform="translate(283 214) rotate(-6)">{t('sea.philippine')}</text>
        </g>
        <Wheel />
      </svg>
    </div>
  );
}
