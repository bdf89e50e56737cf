import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { nearestFrame } from '../../../../game/index.ts';
import { FRAMES, frameKey, stopOf } from '../../../player/names/frames.ts';
import { useTable } from '../../../player/table/table.ts';
import slider from '../../../shell/parts/Slider.module.css';
import { useDebate } from '../floor/debating.ts';
import styles from './FrameChoice.module.css';

/** For whose sake: five stops from the ally's wish to our own interest. It binds the decision, and says so. */
export function FrameChoice({ declared }: { declared: number | null }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { inQuestion, ready, prepare } = useDebate();
  const lying = ready?.word.move === 'frame' ? ready.word.frame : null;
  const frame = lying ?? declared ?? 0.5;
  const option = view.options.find((each) => each.option.id === inQuestion)?.option;
  const word = t(frameKey(frame));
  return (
    <div className={styles.choice}>
      <Slider
        minValue={0}
        maxValue={FRAMES.length - 1}
        step={1}
        value={stopOf(frame)}
        onChange={(stop) => prepare({ move: 'frame', frame: FRAMES[stop] ?? 0.5 })}
        className={slider.slider ?? ''}
      >
        <Label className={styles.word ?? ''}>“{word}”</Label>
        <SliderTrack className={slider.track ?? ''}>
          {FRAMES.map((stop) => (
            <span key={stop} className={slider.tick} style={{ left: `${stop * 100}%` }} />
          ))}
          <SliderThumb className={slider.thumb ?? ''} aria-label={word} />
        </SliderTrack>
        <div className={slider.ends}>
          <span>{t('debate.frame.ally')}</span>
          <span>{t('debate.frame.national')}</span>
        </div>
      </Slider>
      {!ready && (
        <button
          type="button"
          className={styles.as}
          onClick={() => prepare({ move: 'frame', frame })}
        >
          {t('debate.sayFrame', { frame: word })}
        </button>
      )}
      <p className={styles.hint}>{t('debate.binds')}</p>
      {option && lying !== null && (
        <p className={styles.hint}>
          {t('debate.bindsOption', {
            option: words.turns[view.dilemma.id]?.options[seat]?.[option.id]?.title,
            frame: t(frameKey(nearestFrame(option.frames, lying))),
          })}
        </p>
      )}
      {declared !== null && (
        <p className={styles.hint}>{t('debate.framed', { frame: t(frameKey(declared)) })}</p>
      )}
    </div>
  );
}
