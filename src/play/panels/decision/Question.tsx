import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CONFIDENCE } from '../../../game/index.ts';
import { useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { Choice } from '../../shell/parts/Choice.tsx';
import slider from '../../shell/parts/Slider.module.css';
import styles from './Question.module.css';

/** Where a slider that nobody touched stands: more than a guess, less than a wager. */
const UNTOUCHED = 70;

/** One question of the forecast: yes or no, and how sure. */
export function Question({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const { view, words } = useTable();
  const { draft, change } = useDraft();
  const { answer = null, confidence = UNTOUCHED } = draft.forecasts[id] ?? {};
  const set = (part: { answer?: boolean; confidence?: number }) =>
    change({ forecasts: { ...draft.forecasts, [id]: { answer, confidence, ...part } } });
  const question = words.turns[view.dilemma.id]!.forecasts[id] ?? id;
  return (
    <div className={styles.question}>
      <p>{question}</p>
      <Choice
        label={question}
        wide
        value={answer === null ? null : answer ? 'yes' : 'no'}
        onChoose={(value) => set({ answer: value === 'yes' })}
        options={[
          { value: 'yes', sign: t('decision.yes') },
          { value: 'no', sign: t('decision.no') },
        ]}
      />
      <Slider
        minValue={CONFIDENCE.least}
        maxValue={CONFIDENCE.most}
        step={5}
        value={confidence}
        onChange={(value) => set({ confidence: value })}
        formatOptions={{ style: 'unit', unit: 'percent' }}
        className={slider.slider ?? ''}
      >
        <div className={slider.head}>
          <Label>{t('decision.confidence')}</Label>
          <SliderOutput className={slider.output ?? ''} />
        </div>
        <SliderTrack className={slider.track ?? ''}>
          <SliderThumb className={slider.thumb ?? ''} />
        </SliderTrack>
      </Slider>
    </div>
  );
}
