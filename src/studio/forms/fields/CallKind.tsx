import type { Language } from '../../../i18n/index.ts';
import type { Edit, Value } from '../../../scenario/edit/index.ts';
import { valueAlong } from '../../../scenario/edit/names/matching.ts';
import { STRUCTURE, wordsFile } from '../../document/files.ts';
import { freshValue } from '../../outline/items/fresh.ts';
import { freshWords } from '../../outline/items/fresh-words.ts';
import { useEdit, useTold, useValue } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { SelectInput } from './SelectInput.tsx';

/** Fields that both kinds of call have. */
const COMMON = ['seat', 'turns', 'when', 'chance', 'offset', 'source'];

const isObject = (value: Value | undefined): value is { [key: string]: Value } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** At home or elsewhere: the other kind has other fields and other words, and what both have stays. */
export function CallKind({ path, found }: FieldProps) {
  const value = useValue(path);
  const told = useTold();
  const edit = useEdit();
  const nameOf = useChoiceName();
  const { label, help } = useFieldWords();
  const call = path.slice(0, -1);
  const change = (kind: string | undefined) => {
    if (!kind || kind === value) return;
    const { structure, words } = told();
    const before = valueAlong(structure, call);
    const kept = Object.fromEntries(
      Object.entries(isObject(before) ? before : {}).filter(([key]) => COMMON.includes(key)),
    );
    const after = { ...Object.fromEntries([['kind', kind]]), ...kept };
    const fresh = freshValue(call, structure, after);
    const inWords = Object.entries(words).map(([language, said]) => {
      const wanted = freshWords(call, structure, kind).map(
        ({ path: place, value: empty }): Edit => {
          const told = valueAlong(said, place);
          return {
            kind: 'set',
            path: place,
            value: {
              ...(isObject(empty) ? empty : {}),
              ...(isObject(told) ? keepTexts(told, empty) : {}),
            },
          };
        },
      );
      return {
        file: wordsFile(language as Language),
        edit: { kind: 'each', edits: wanted } as const,
      };
    });
    edit([{ file: STRUCTURE, edit: { kind: 'set', path: call, value: fresh } }, ...inWords]);
  };
  return (
    <Labelled path={path} label={label(found)} help={help(found.shape.description)}>
      {(described) => (
        <SelectInput
          {...{ value, described }}
          choices={['home', 'away'].map((id) => ({ id, name: nameOf(id) }))}
          onChange={change}
        />
      )}
    </Labelled>
  );
}

/** Of what was told, that which the other kind tells too. */
function keepTexts(told: { [key: string]: Value }, empty: Value): { [key: string]: Value } {
  const wanted = isObject(empty) ? Object.keys(empty) : [];
  return Object.fromEntries(Object.entries(told).filter(([key]) => wanted.includes(key)));
}
