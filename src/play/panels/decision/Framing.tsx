import { Label, Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Option } from '../../../scenario/format/option.ts';
import { frameOf, useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import slider from '../../shell/parts/Slider.module.css';

/** Here a framing speaks of the ally and of the nation alike. */
const MIDDLE = 0.5;

/** How the decision is justified at home: one of the option's framings, in their order. The hub asks, it is not asked. */
export function Framing({ option }: { option: Option }) {
  const { t } = useTranslation('play');
  const { declaredFrame, hub } = useTable().view;
  const { draft, change } = useDraft();
  const frames = [...option.frames].sort((a, b) => a - b);
  const frame = frameOf(draft, option, declaredFrame);
  if (hub) return null;
  const said = (value: number) => t('decision.framed', { value: Math.round(value * 100) });
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
        <SliderThumb className={slider.thumb ?? ''} aria-label={said(frame)} />
      </SliderTrack>
      <div className={slider.ends}>
        <span data-near={frame <= MIDDLE || undefined}>{t('decision.asAllyAsks')}</span>
        <span data-near={frame >= MIDDLE || undefined}>{t('decision.ownInterest')}</span>
      </div>
      {declaredFrame !== null && <p className={slider.note}>{t('decision.declared')}</p>}
    </Slider>
  );
}
