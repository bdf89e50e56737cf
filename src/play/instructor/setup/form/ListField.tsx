import { useTranslation } from 'react-i18next';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { Field } from '../../../shell/parts/Field.tsx';
import type { PastedList, Slip } from '../draft/pasted-list.ts';

interface ListFieldProps {
  /** What the places of the list are. */
  of: 'tables' | 'governments';
  text: string;
  list: PastedList;
  onChange(text: string): void;
}

/** Names as they come out of a spreadsheet; what cannot be read is said by line. */
export function ListField({ of, text, list: { people, slips }, onChange }: ListFieldProps) {
  const { t } = useTranslation('instructor');
  const [slip] = slips;
  const said = ({ line, why }: Slip) =>
    why === 'no-place'
      ? t(`list.no-place.${of}`, { line })
      : t(`list.${why}`, { line, longest: LENGTHS.name });
  return (
    <>
      <Field
        label={t(`list.label.${of}`)}
        note={t(`list.note.${of}`)}
        lines={6}
        value={text}
        onChange={onChange}
        wrong={slip && said(slip)}
      />
      <p role="status">{people.length > 0 && t('list.read', { count: people.length })}</p>
    </>
  );
}
