import { useRef } from 'react';
import { useDraft } from '../../drafts/useDraft.ts';
import { HeldNow } from '../line/HeldNow.tsx';
import { useField } from '../useField.ts';
import { useSign } from '../useSign.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import labelled from './Labelled.module.css';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { ReadingMenu } from './ReadingMenu.tsx';
import { asText } from './TextInput.tsx';

/** A condition, as text: what may be read in it is a choice away, and what it says now stands below. */
export function Condition({ path, found, optional }: FieldProps) {
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const { sign, arrive } = useSign();
  const area = useRef<HTMLTextAreaElement>(null);
  const { text, change, leave } = useDraft(asText(value), (next) =>
    set(next.trim() === '' && optional ? undefined : next, sign()),
  );
  /** Where the hand last stood, with a space on each side that has none. */
  const insert = (reading: string) => {
    const at = area.current?.selectionStart ?? text.length;
    const [before, after] = [text.slice(0, at), text.slice(area.current?.selectionEnd ?? at)];
    const gap = (edge: string) => (edge === '' || /\s|\(/.test(edge) ? '' : ' ');
    const put = `${gap(before.slice(-1))}${reading}${gap(after.slice(0, 1))}`;
    change(before + put + after);
    area.current?.focus();
  };
  return (
    <Labelled path={path} label={label(found)} help={help(found.shape.description)}>
      {(described) => (
        <>
          <textarea
            {...described}
            ref={area}
            className={`${labelled.area} ${labelled.line} ${labelled.code}`}
            rows={1}
            value={text}
            spellCheck={false}
            onFocus={arrive}
            onChange={({ target }) => change(target.value)}
            onBlur={leave}
          />
          <ReadingMenu onChoose={insert} />
          <HeldNow path={path} />
        </>
      )}
    </Labelled>
  );
}
