import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../../scenario/format/option.ts';
import { frameOf, useDraft } from '../../player/draft/draft.ts';
import { frameKey } from '../../player/names/frames.ts';
import { useTable } from '../../player/table/table.ts';
import slider from '../../shell/parts/Slider.module.css';

/**
 * How the decision is justified at home: one of the option's framings, in their order, each end under
 * the words of what can be said there. The hub asks, it is not asked.
 */
export function Framing({ option }: { option: Option }) {
  const { t } = useTranslation('play');
  const { declaredFrame, hub } = useTable().view;
  const { draft, change } = useDraft();
  const frames = [...option.frames].sort((a, b) => a - b);
  const frame = frameOf(draft, option, declaredFrame);
  if (hub) return null;
  const ends = [...new Set([frames[0]!, frames.at(-1)!])];
  return (
    <Slider
      minValue={0}
      maxValue={frames.length - 1}
      step={1}
      isDisabled={frames.length === 1 || declaredFrame !== null}
      value={frames.indexOf(frame)}
      onChange={(at) => change({ frames: { ...draft.frames, [option.id]: frames[at]! } })}
      className={slider.slider ?? ''}
    >
      <div className={slider.head}>
        <Label>{t('decision.framing')}</Label>
        <span className={slider.output}>{Math.round(frame * 100)}</span>
      </div>
      <SliderTrack className={slider.track ?? ''}>
        {frames.length > 1 &&
          frames.map((value, at) => (
            <span
              key={value}
              className={slider.tick}
              style={{ left: `${(at / (frames.length - 1)) * 100}%` }}
            />
          ))}
        <SliderThumb className={slider.thumb ?? ''} aria-label={t(frameKey(frame))} />
      </SliderTrack>
      <div className={slider.ends}>
        {ends.map((end) => (
          <span key={end} data-near={end === frame || undefined}>
            {t(frameKey(end))}
          </span>
        ))}
      </div>
      {declaredFrame !== null && <p className={slider.note}>{t('decision.declared')}</p>}
    </Slider>
  );
}
