import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import styles from './Framing.module.css';
import { FRAME_NAMES, FRAMES, frameKey } from './frames.ts';
import type { Debating } from './useDebating.ts';

/** Saying for whose sake: what was said, or what could be. */
export function Framing({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const { declaredFrame } = useTable().view;
  const { ready, prepare } = debating;
  const lying = ready?.word.move === 'frame' ? ready.word.frame : null;
  const value = FRAME_NAMES.find((name) => FRAMES[name] === lying) ?? null;
  return (
    <div className={styles.framing}>
      <h4 className={styles.title}>{t('debate.frame')}</h4>
      {declaredFrame === null ? (
        <>
          <Choice
            wide
            label={t('debate.frame')}
            options={FRAME_NAMES.map((name) => ({
              value: name,
              sign: t(`debate.frame.${name}`),
            }))}
            value={value}
            onChoose={(name) => prepare({ move: 'frame', frame: FRAMES[name] })}
          />
          <p className={styles.hint}>{t('debate.frameHint')}</p>
        </>
      ) : (
        <p className={styles.hint}>{t('debate.framed', { frame: t(frameKey(declaredFrame)) })}</p>
      )}
    </div>
  );
}
