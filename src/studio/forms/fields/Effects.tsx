import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useField, useValue } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import styles from './Effects.module.css';
import { Fields } from './Fields.tsx';
import { Group } from './Group.tsx';
import { ItemActions } from './ItemActions.tsx';
import { Labelled } from './Labelled.tsx';
import { type FieldProps, NestedAt } from './Nested.tsx';
import { ShareInput } from './ShareInput.tsx';
import { asText } from './TextInput.tsx';
import { useItems } from './useItems.ts';

/** What an option, an answer or an event changes: a gauge by so much, with its source. */
export function Effects({ path, found }: FieldProps) {
  const { t } = useTranslation('studio');
  const value = useValue(path);
  const items = useItems();
  const { label, help } = useFieldWords();
  const effects = Array.isArray(value) ? value : [];
  return (
    <Group path={path} title={label(found)} help={help(found.shape.description)}>
      <ol className={styles.effects}>
        {effects.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an effect is what stands at its place
          <li key={at} className={styles.effect}>
            <EffectCard path={[...path, at]} />
          </li>
        ))}
      </ol>
      <div>
        <Button icon="plus" onClick={() => items.add(path, true)}>
          {t('forms.effects.add')}
        </Button>
      </div>
    </Group>
  );
}

/** Gauges that lie between two spokes. */
const BETWEEN = ['tie', 'friction'];

function EffectCard({ path }: { path: Path }) {
  const value = useValue(path);
  const nameOf = useChoiceName();
  const gauge = asText(childOf(value, 'gauge'));
  const between = BETWEEN.includes(gauge);
  return (
    <>
      <div className={styles.main}>
        <NestedAt path={[...path, 'gauge']} />
        <By path={[...path, 'by']} />
        <NestedAt path={[...path, 'source']} />
        <div className={styles.actions}>
          <ItemActions path={path} title={nameOf(gauge)} />
        </div>
      </div>
      {between && <NestedAt path={[...path, 'with']} />}
      <Fields path={path} compact but={['gauge', 'by', 'source', ...(between ? ['with'] : [])]} />
    </>
  );
}

/** As far as the hand goes: more than this in one step is written in figures. */
const BY_HAND = 0.3;

function By({ path }: { path: Path }) {
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const name = label({ fields: ['effects', 'by'] });
  const large = typeof value === 'number' && Math.abs(value) > BY_HAND;
  const reach = large ? 1 : BY_HAND;
  return (
    <Labelled path={path} label={name} help={help('How much is added, from -1 to 1.')}>
      {(described) => (
        <ShareInput
          {...{ value, described }}
          label={name}
          least={-reach}
          most={reach}
          usual={0}
          onChange={(next, sign) => next !== undefined && set(next, sign)}
        />
      )}
    </Labelled>
  );
}
