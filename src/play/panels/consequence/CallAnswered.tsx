import { useTranslation } from 'react-i18next';
import type { CallReport } from '../../../game/index.ts';
import { TermName } from '../../glossary/TermName.tsx';
import { Fold } from '../../player/fold/Fold.tsx';
import { seatName } from '../../player/names/names.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { points } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './CallAnswered.module.css';
import { Told } from './Told.tsx';

/** A call: what was asked, how it was answered, and that the answer was drawn. The draw itself stays hidden. */
export function CallAnswered({ call: { id, seat, result, index, shifted } }: { call: CallReport }) {
  const { t } = useTranslation('play');
  const { words } = useTable();
  const said = words.calls[id];
  if (!said) return null;
  const story =
    result.kind === 'home'
      ? [said.outcomes?.[result.grade]]
      : [said.followed?.[result.answer], result.fallout ? said.fallout : said.spared];
  const answer =
    result.kind === 'home'
      ? t(`consequence.call.${result.grade}`)
      : (said.answers?.[result.answer] ?? result.answer);
  const hard = points(index) !== points(shifted);
  return (
    <Told
      icon="clock"
      above={
        <>
          <TermName term="call">{t('consequence.calls')}</TermName> · {seatName(words, seat)}
        </>
      }
      title={said.title}
    >
      <Prose text={said.text} className={styles.asked} />
      <p className={styles.answer}>{t('consequence.call.answered', { answer })}</p>
      {story.map((text) => text && <Prose key={text} text={text} />)}
      <p className={styles.draw}>
        {t(hard ? 'consequence.call.draw' : 'consequence.call.drawSame', {
          index: points(index),
          shifted: points(shifted),
        })}
      </p>
      <Fold title={t('consequence.call.hardness')}>
        <p className={styles.draw}>{said.hardness}</p>
      </Fold>
    </Told>
  );
}
