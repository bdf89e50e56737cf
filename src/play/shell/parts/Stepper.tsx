import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './Stepper.module.css';

interface StepperProps {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange(value: number): void;
}

/** A number that is counted up and down, or typed. */
export function Stepper({ label, value, least, most, onChange }: StepperProps) {
  const { t } = useTranslation('shell');
  return (
    <NumberField
      value={value}
      minValue={least}
      maxValue={most}
      onChange={(next) => onChange(Number.isNaN(next) ? least : next)}
      className={styles.stepper ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <Button slot="decrement" className={styles.step ?? ''} aria-label={t('fewer', { label })}>
          −
        </Button>
        <Input className={styles.input ?? ''} />
        <Button slot="increment" className={styles.step ?? ''} aria-label={t('more', { label })}>
          +
        </Button>
      </Group>
    </NumberField>
  );
}
