import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { childOf } from '../../scenario/edit/names/matching.ts';
import type { Path } from '../../scenario/read/places.ts';
import type { Part, PartKind } from '../outline/parts.ts';
import styles from './Add.module.css';
import labelled from './fields/Labelled.module.css';
import { useItems } from './fields/useItems.ts';
import { useValue } from './useField.ts';
import { useChoices } from './words/useChoices.ts';

type Addable =
  | 'seat'
  | 'desk'
  | 'promise'
  | 'call'
  | 'event'
  | 'turn'
  | 'option'
  | 'argument'
  | 'ending'
  | 'source';

interface Adding {
  one: Addable;
  holder: Path;
  listed: boolean;
}

/** What may be added to a part as another part within it. */
function addingTo({ kind, path }: Part): Adding | undefined {
  const to: Partial<Record<PartKind, [Addable, boolean, Path?]>> = {
    seats: ['seat', false],
    seat: ['desk', false, [...path, 'desks']],
    promises: ['promise', false],
    calls: ['call', false],
    events: ['event', false],
    sources: ['source', false],
    turns: ['turn', true],
    options: ['option', true],
    arguments: ['argument', true],
    endings: ['ending', true],
  };
  const found = to[kind];
  return found && { one: found[0], listed: found[1], holder: found[2] ?? path };
}

/** What may be added for a seat that has none yet. */
function seatsMissing({
  kind,
  path,
}: Part): { one: 'options' | 'capital' | 'outlook'; holder: Path }[] {
  if (kind === 'outlook') return [{ one: 'outlook', holder: ['cabinets'] }];
  if (kind !== 'turn') return [];
  return [
    { one: 'options', holder: [...path, 'options'] },
    { one: 'capital', holder: [...path, 'cabinets'] },
  ];
}

/** The ways to another part within a part. */
export function Add({ part }: { part: Part }) {
  const { t } = useTranslation('studio');
  const items = useItems();
  const adding = addingTo(part);
  return (
    <div className={styles.add}>
      {adding && (
        <Button icon="plus" onClick={() => items.add(adding.holder, adding.listed)}>
          {t(`part.add.${adding.one}`)}
        </Button>
      )}
      {seatsMissing(part).map(({ one, holder }) => (
        <AddForSeat key={one} one={one} holder={holder} />
      ))}
    </div>
  );
}

interface AddForSeatProps {
  one: 'options' | 'capital' | 'outlook';
  holder: Path;
}

function AddForSeat({ one, holder }: AddForSeatProps) {
  const { t } = useTranslation('studio');
  const items = useItems();
  const held = useValue(holder);
  const seats = useChoices(['seat'], ['hub']).filter(({ id }) => childOf(held, id) === undefined);
  if (seats.length === 0) return null;
  return (
    <select
      className={`${labelled.input} ${styles.select}`}
      aria-label={t(`part.addFor.${one}`)}
      value=""
      onChange={({ target }) => target.value && items.begin([...holder, target.value])}
    >
      <option value="">{t(`part.addFor.${one}`)}</option>
      {seats.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
