import type { ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';
import styles from './Field.module.css';

interface FieldProps {
  label: string;
  value: string;
  onChange(value: string): void;
  note?: ReactNode;
  /** Why it cannot stay as it is. */
  wrong?: string | undefined;
  /** Several lines. */
  lines?: number;
  longest?: number;
  secret?: boolean;
}

/** A text that somebody writes. */
export function Field({ label, value, onChange, note, wrong, lines, longest, secret }: FieldProps) {
  return (
    <TextField
      value={value}
      onChange={onChange}
      isInvalid={wrong !== undefined}
      validationBehavior="aria"
      type={secret ? 'password' : 'text'}
      className={styles.field ?? ''}
      {...(longest === undefined ? {} : { maxLength: longest })}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines ? (
        <TextArea className={styles.area ?? ''} rows={lines} />
      ) : (
        <Input className={styles.input ?? ''} autoComplete="off" />
      )}
      {note && (
        <Text slot="description" className={styles.note ?? ''}>
          {note}
        </Text>
      )}
      <FieldError className={styles.wrong ?? ''}>{wrong}</FieldError>
    </TextField>
  );
}
