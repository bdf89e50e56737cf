import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import type { Value } from '../../../scenario/edit/index.ts';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useField } from '../useField.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { evened } from './evened.ts';
import { Group } from './Group.tsx';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { ShareInput } from './ShareInput.tsx';
import styles from './Weights.module.css';

/** How much each of a few things counts. The weights of a desk are one whole; those of an audience stand alone. */
export function Weights({ path, found }: FieldProps) {
  const { t } = useTranslation('studio');
  const { value, set } = useField(path);
  const { label, help } = useFieldWords();
  const whole = path.at(-1) === 'weights';
  const names = found.shape.propertyNames?.enum ?? [];
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
