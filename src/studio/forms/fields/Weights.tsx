import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import type { Value } from '../../../scenario/edit/index.ts';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import { HUB_READINGS } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useComplaints } from '../complaints/useComplaints.ts';
import { useField, useValue } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { evened } from './evened.ts';
import { Group } from './Group.tsx';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { ShareInput } from './ShareInput.tsx';
import styles from './Weights.module.css';

const WEIGHED_BY_HUB: ReadonlySet<string> = new Set(HUB_READINGS);

/** How much each of a few things counts. The weights of a desk are one whole; those of an audience stand alone. */
export function Weights({ path, found }: FieldProps) {
  const { t } = useTranslation('studio');
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const whole = path.at(-1) === 'weights';
  const seat = useValue(path.slice(0, 2));
  const ofHub = childOf(seat, 'kind') === 'hub';
  // The hub's desks look at other things; what is written all the same stays in sight.
  const names = (found.shape.propertyNames?.enum ?? []).filter(
    (name) => !whole || WEIGHED_BY_HUB.has(name) === ofHub || childOf(value, name) !== undefined,
  );
  // Once the check has seen it, the button stands with what it says.
  const said = useComplaints(path).some(({ code }) => code === 'weights-not-one');
  const sum = names.reduce((total, name) => {
    const weight = childOf(value, name);
    return total + (typeof weight === 'number' ? weight : 0);
  }, 0);
  const rounded = Math.round(sum * 1000) / 1000;
  return (
    <Group
      path={path}
      title={label(found)}
      help={help(found.shape.description)}
      actions={
        whole &&
        !said &&
        rounded !== 1 &&
        sum > 0 && (
          <Button kind="line" onClick={() => set(evened(value))}>
            {t('forms.weights.even')}
          </Button>
        )
      }
    >
      {whole && (
        <p className={styles.sum} data-off={rounded !== 1 || undefined} role="status">
          {t('forms.weights.sum', { sum: rounded })}
        </p>
      )}
      <div className={styles.weights}>
        {names.map((name) => (
          <Weight key={name} path={[...path, name]} usual={whole ? 0 : 0.5} name={name} />
        ))}
      </div>
    </Group>
  );
}

function Weight({ path, usual, name }: { path: Path; usual: Value; name: string }) {
  const { value, set } = useField(path);
  const nameOf = useChoiceName();
  return (
    <Labelled path={path} label={nameOf(name)}>
      {(described) => (
        <ShareInput
          {...{ value, described, usual }}
          label={nameOf(name)}
          optional
          step={0.05}
          onChange={(next, sign) => set(next === 0 && usual === 0 ? undefined : next, sign)}
        />
      )}
    </Labelled>
  );
}
