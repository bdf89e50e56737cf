import { useTranslation } from 'react-i18next';
import { LENGTHS } from '../../../../classroom/protocol/texts.ts';
import { Field } from '../../../shell/parts/Field.tsx';
import type { PastedList } from '../draft/pasted-list.ts';

interface ListFieldProps {
  text: string;
  list: PastedList;
  onChange(text: string): void;
}

/** Names as they come out of a spreadsheet; what cannot be read is said by line. */
export function ListField({ text, list: { people, slips }, onChange }: ListFieldProps) {
  const { t } = useTranslation('instructor');
  const [slip] = slips;
  return (
    <>
      <Field
        label={t('list.label')}
        note={t('list.note')}
        lines={6}
        value={text}
        onChange={onChange}
        wrong={slip && t(`list.${slip.why}`, { line: slip.line, longest: LENGTHS.name })}
      />
      <p role="status">{people.length > 0 && t('list.read', { count: people.length })}</p>
    </>
  );
}
