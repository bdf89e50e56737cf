import { useDraft } from '../useDraft.ts';
import { useField } from '../useField.ts';
import { useSign } from '../useSign.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import labelled from './Labelled.module.css';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { asText } from './TextInput.tsx';

/** A condition, as text: what may be read in it is a choice away, and what it says now stands below. */
export function Condition({ path, found, optional }: FieldProps) {
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const { sign, arrive } = useSign();
  const { text, change, leave } = useDraft(asText(value), (next) =>
    set(next.trim() === '' && optional ? undefined : next, sign()),
  );
  return (
    <Labelled path={path} label={label(found)} help={help(found.shape.description)}>
      {(described) => (
        <textarea
          {...described}
          className={`${labelled.area} ${labelled.code}`}
          rows={1}
          value={text}
          spellCheck={false}
          onFocus={arrive}
          onChange={({ target }) => change(target.value)}
          onBlur={leave}
        />
      )}
    </Labelled>
  );
}
