import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { difference } from '../../../scenario/edit/index.ts';
import { useBench } from '../../bench/useBench.ts';
import type { Playable } from '../../checking/useChecked.tsx';
import type { GoldenFile } from '../../document/files.ts';
import { wordsIn } from '../../lab/words-in.ts';
import styles from '../PlayPane.module.css';
import { nameOf } from './golden-name.ts';
import { useVerdicts } from './useVerdicts.ts';
import { VerdictTold } from './VerdictTold.tsx';

/** The playthroughs that are kept: whether each still comes out as it did. */
export function Goldens({ playable }: { playable: Playable }) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const bench = useBench();
  const { goldens, verdicts, state } = useVerdicts(playable);
  const names = Object.keys(goldens) as GoldenFile[];
  const words = wordsIn(playable, language);
  const change = (file: GoldenFile, text: string): void =>
    bench.type(file, difference(goldens[file] ?? '', text));
  return (
    <section className={styles.part} aria-label={t('play.goldens')} aria-busy={state === 'playing'}>
      <h3 className={styles.heading}>{t('play.goldens')}</h3>
      <p className={styles.note}>{t(names.length > 0 ? 'play.goldensWhat' : 'play.goldensNone')}</p>
      {state === 'stopped' && <p>{t('play.goldensStopped')}</p>}
      <ul className={styles.list}>
        {names.map((file) => {
          const verdict = verdicts?.[file];
          return (
            <li key={file} className={styles.card}>
              <p className={styles.label}>{nameOf(file)}</p>
              {verdict ? (
                <VerdictTold verdict={verdict} words={words} playable={playable} />
              ) : (
                state === 'playing' && <p className={styles.note}>{t('play.checking')}</p>
              )}
              <div className={styles.row}>
                {verdict?.kind === 'differs' && (
                  <Button disabled={state === 'playing'} onClick={() => change(file, verdict.text)}>
                    {t('play.accept')}
                  </Button>
                )}
                <Button kind="quiet" onClick={() => change(file, '')}>
                  {t('play.delete')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
