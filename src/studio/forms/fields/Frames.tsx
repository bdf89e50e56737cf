import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { useField } from '../useField.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import styles from './Frames.module.css';
import { Group } from './Group.tsx';
import { ItemActions } from './ItemActions.tsx';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { ShareInput } from './ShareInput.tsx';
import { useItems } from './useItems.ts';

/** How a decision may be justified at home, between "as our ally asks" and "in our national interest". */
export function Frames({ path, found }: FieldProps) {
  const { t } = useTranslation('studio');
  const { value, set } = useField(path);
  const items = useItems();
  const { label, help } = useFieldWords();
  const frames = Array.isArray(value) ? value : [];
  return (
    <Group path={path} title={label(found)} help={help(found.shape.description)}>
      {frames.length > 0 && (
        <p className={styles.ends} aria-hidden="true">
          <span>0 · {t('forms.frames.ally')}</span>
          <span>1 · {t('forms.frames.own')}</span>
        </p>
      )}
      <ol className={styles.frames}>
        {frames.map((_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a framing is what stands at its place
          <li key={at} className={styles.frame}>
            <Frame path={[...path, at]} name={t('forms.frames.one', { number: at + 1 })} />
            <div className={styles.actions}>
              <ItemActions path={[...path, at]} title={t('forms.frames.one', { number: at + 1 })} />
            </div>
          </li>
        ))}
      </ol>
      <div>
        <Button
          icon="plus"
          onClick={() =>
            frames.length === 0 ? set([0.2, 0.8]) : items.put(path, frames.length, 0.5)
          }
        >
          {t('forms.frames.add')}
        </Button>
      </div>
    </Group>
  );
}

function Frame({ path, name }: { path: FieldProps['path']; name: string }) {
  const { value, set } = useField(path);
  return (
    <Labelled path={path} label={name}>
      {(described) => (
        <ShareInput
          {...{ value, described }}
          label={name}
          step={0.05}
          onChange={(next, sign) => next !== undefined && set(next, sign)}
        />
      )}
    </Labelled>
  );
}
