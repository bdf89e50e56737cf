import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import slider from '../../../play/shell/parts/Slider.module.css';
import styles from './Slide.module.css';

interface SlideProps {
  label: string;
  value: number;
  least: number;
  most: number;
  step: number;
  onChange(value: number): void;
}

/** A number by hand: the document follows when the thumb is let go. */
export function Slide({ label, value, least, most, step, onChange }: SlideProps) {
  const [held, setHeld] = useState<number | null>(null);
  const shown = Math.min(most, Math.max(least, held ?? value));
  const across = (at: number) => `${((at - least) / (most - least)) * 100}%`;
  return (
    <Slider
      aria-label={label}
      className={styles.slide ?? ''}
      minValue={least}
      maxValue={most}
      step={step}
      value={shown}
      onChange={setHeld}
      onChangeEnd={(end) => {
        setHeld(null);
        onChange(Math.round(end * 1e4) / 1e4);
      }}
    >
      <SliderTrack className={slider.track ?? ''}>
        {least < 0 && (
          <span className={slider.tick} style={{ left: across(0) }} aria-hidden="true" />
        )}
        <SliderThumb className={slider.thumb ?? ''} />
      </SliderTrack>
    </Slider>
  );
}
