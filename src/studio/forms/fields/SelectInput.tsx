import { useTranslation } from 'react-i18next';
import type { Value } from '../../../scenario/edit/index.ts';
import styles from './Labelled.module.css';
import type { Described } from './Labelled.tsx';
import { asText } from './TextInput.tsx';

export interface Choosable {
  id: string;
  name: string;
  lang?: string | undefined;
}

interface SelectInputProps {
  value: Value | undefined;
  choices: readonly Choosable[];
  onChange(id: string | undefined): void;
  described: Described;
  /** What it means to choose nothing; without it something must be chosen. */
  nothing?: string | undefined;
}

/** One of many. The device's own list: at its best on a phone, and letters lead to their names. */
export function SelectInput({ value, choices, onChange, described, nothing }: SelectInputProps) {
  const { t } = useTranslation('studio');
  const stands = asText(value);
  const known = stands === '' || choices.some(({ id }) => id === stands);
  return (
    <select
      {...described}
      className={styles.input}
      value={stands}
      onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
    >
      {(nothing !== undefined || stands === '') && (
        <option value="">{nothing ?? t('forms.choose')}</option>
      )}
      {!known && <option value={stands}>{t('forms.unknown', { name: stands })}</option>}
      {choices.map(({ id, name, lang }) => (
        <option key={id} value={id} lang={lang}>
          {name}
        </option>
      ))}
    </select>
  );
}
