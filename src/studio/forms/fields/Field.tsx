import { Tick } from '../../../play/shell/parts/Tick.tsx';
import { kindsAt } from '../../../scenario/edit/names/references.ts';
import { STRUCTURE } from '../../document/files.ts';
import { Complaints } from '../complaints/Complaints.tsx';
import { placeKey, useComplaints } from '../complaints/useComplaints.ts';
import type { Shape } from '../schema/shape.ts';
import { AddSource } from '../sources/AddSource.tsx';
import { useField, useValue } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useChoices } from '../words/useChoices.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { CallKind } from './CallKind.tsx';
import { Condition } from './Condition.tsx';
import { Effects } from './Effects.tsx';
import { Effort } from './Effort.tsx';
import { Frames } from './Frames.tsx';
import { Keyed } from './Keyed.tsx';
import { kindOfField } from './kind-of-field.ts';
import { Labelled } from './Labelled.tsx';
import { List } from './List.tsx';
import { ManyInput } from './ManyInput.tsx';
import type { FieldProps } from './Nested.tsx';
import { NumberInput } from './NumberInput.tsx';
import { Part } from './Part.tsx';
import { SelectInput } from './SelectInput.tsx';
import { ShareInput } from './ShareInput.tsx';
import { TextInput } from './TextInput.tsx';
import { useItems } from './useItems.ts';
import { Weights } from './Weights.tsx';

/** One field of the structure, edited as fits what it is. */
export function Field(props: FieldProps) {
  const { path, found } = props;
  switch (kindOfField(path, found.shape)) {
    case 'fixed':
      return null;
    case 'effort':
      return <Effort {...props} />;
    case 'weights':
      return <Weights {...props} />;
    case 'frames':
      return <Frames {...props} />;
    case 'effects':
      return <Effects {...props} />;
    case 'condition':
      return <Condition {...props} />;
    case 'callKind':
      return <CallKind {...props} />;
    case 'fields':
      return <Part {...props} />;
    case 'keyed':
      return <Keyed {...props} />;
    case 'list':
      return <List {...props} />;
    case 'tick':
      return <TickField {...props} />;
    default:
      return <PlainField {...props} />;
  }
}

function TickField({ path, found }: FieldProps) {
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const complaints = useComplaints(path);
  const note = help(found.shape.description);
  const always = found.shape.const === true;
  return (
    <div data-place={placeKey(STRUCTURE, path)}>
      <Tick
        title={label(found)}
        {...(note ? { note } : {})}
        on={value === true}
        onChange={(on) => set(on || !always ? on : undefined)}
      />
      <Complaints of={complaints} />
    </div>
  );
}

/** A field with one control. */
function PlainField({ path, found, optional, title }: FieldProps) {
  const { label, help } = useFieldWords();
  const name = title ?? label(found);
  // One of a list has no description but how names are spelt, and here a name is chosen.
  const chosen = typeof path.at(-1) === 'number' && kindsAt(path) !== undefined;
  return (
    <Labelled path={path} label={name} help={chosen ? undefined : help(found.shape.description)}>
      {(described) => <Control {...{ path, found, optional, name, described }} />}
    </Labelled>
  );
}

interface ControlProps extends FieldProps {
  name: string;
  described: Parameters<Parameters<typeof Labelled>[0]['children']>[0];
}

function Control({ path, found: { shape }, optional, name, described }: ControlProps) {
  const { value, set } = useField(path);
  const bounds = { least: shape.minimum, most: shape.maximum, usual: shape.default };
  const kind = kindOfField(path, shape);
  switch (kind) {
    case 'name':
      return <NameControl {...{ path, optional, described }} />;
    case 'names':
    case 'choices':
      return <ManyControl {...{ path, shape, name, described }} />;
    case 'choice':
      return <ChoiceControl {...{ path, shape, optional, described }} />;
    case 'share':
      return (
        <ShareInput {...{ value, described, optional, ...bounds }} label={name} onChange={set} />
      );
    case 'number':
      return (
        <NumberInput
          {...{ value, described, optional, ...bounds }}
          step={shape.type === 'integer' ? 1 : 0.1}
          onChange={set}
        />
      );
    default:
      return (
        <TextInput
          {...{ value, described }}
          type={kind === 'date' ? 'date' : 'text'}
          longest={shape.maxLength}
          onChange={(text, sign) => set(text === '' && optional ? undefined : text, sign)}
        />
      );
  }
}

type Inner = Pick<ControlProps, 'path' | 'optional' | 'described'>;

function NameControl({ path, optional, described }: Inner) {
  const { value, set } = useField(path);
  const choices = useChoices(kindsAt(path), path);
  return (
    <>
      <SelectInput {...{ value, choices, described }} onChange={set} {...nothing(optional)} />
      {kindsAt(path)?.includes('source') && <AddSource onCite={set} />}
    </>
  );
}

function ChoiceControl({ path, shape, optional, described }: Inner & { shape: Shape }) {
  const { value, set } = useField(path);
  const nameOf = useChoiceName();
  const choices = (shape.enum ?? []).map((id) => ({ id, name: nameOf(id) }));
  return <SelectInput {...{ value, choices, described }} onChange={set} {...nothing(optional)} />;
}

/** A field that may be left out is left out by choosing nothing. */
const nothing = (optional: boolean) => (optional ? { nothing: '—' } : {});

function ManyControl({
  path,
  shape,
  name,
  described,
}: Omit<ControlProps, 'found' | 'optional'> & { shape: Shape }) {
  const value = useValue(path);
  const items = useItems();
  const nameOf = useChoiceName();
  const kinds = kindsAt([...path, 0]);
  const named = useChoices(kinds, [...path, 0]);
  const listed = [shape.items].flat()[0] as Shape | undefined;
  const choices = kinds ? named : (listed?.enum ?? []).map((id) => ({ id, name: nameOf(id) }));
  const count = Array.isArray(value) ? value.length : 0;
  const add = (id: string) => items.put(path, count, id);
  return (
    <>
      <ManyInput
        {...{ value, choices, described }}
        label={name}
        onAdd={add}
        onRemove={(at) => items.remove([...path, at])}
      />
      {kinds?.includes('source') && <AddSource onCite={add} />}
    </>
  );
}
