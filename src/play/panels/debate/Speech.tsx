import { useTranslation } from 'react-i18next';
import type { Point } from './cases.ts';
import styles from './Speech.module.css';
import { SpeechSlip } from './SpeechSlip.tsx';
import type { Debating } from './useDebating.ts';

/** An argument, and hung below it by the same pipes and dashed lines whatever the floor says to it. */
export function Speech({ point, debating }: { point: Point; debating: Debating }) {
  const { t } = useTranslation('play');
  return (
    <>
      <SpeechSlip point={point} debating={debating} />
      {point.replies.length > 0 && (
        <ul className={styles.replies}>
          {point.replies.map((reply) => (
            <li key={reply.argument.id} className={styles.reply} data-side={reply.side}>
              <p className={styles.side}>{t(`debate.${reply.side}`)}</p>
              <Speech point={reply} debating={debating} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
