import { useTranslation } from 'react-i18next';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import { childOf } from '../../../scenario/edit/names/matching.ts';
import { STRATEGIES, type Strategy } from '../../../scenario/format/gauges.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useField, useValue } from '../useField.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import styles from './Effort.module.css';
import { Group } from './Group.tsx';
import { Labelled } from './Labelled.tsx';
import type { FieldProps } from './Nested.tsx';
import { ShareInput } from './ShareInput.tsx';

const share = (value: unknown): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;

/** How a turn is spent on the three lines: together one whole at most. */
export function Effort({ path, found }: FieldProps) {
  const { t } = useTranslation('studio');
  const { help } = useFieldWords();
  const { label } = useFieldWords();
  const effort = useValue(path);
  const shares = STRATEGIES.map((strategy) => share(childOf(effort, strategy)));
  const sum = shares.reduce((a, b) => a + b, 0);
  const left = Math.round((1 - sum) * 100) / 100;
  return (
    <Group path={path} title={label(found)} help={help(found.shape.description)}>
      <div className={styles.bar} aria-hidden="true">
        {STRATEGIES.map((strategy, at) => (
          <span
            key={strategy}
            className={styles.share}
            style={{
              width: `${(shares[at]! / Math.max(1, sum)) * 100}%`,
              background: `var(--${strategy})`,
            }}
          />
        ))}
      </div>
      <p className={styles.left} data-over={left < 0 || undefined} role="status">
        {left < 0 ? t('forms.effort.over', { by: -left }) : t('forms.effort.left', { left })}
      </p>
      <div className={styles.shares}>
        {STRATEGIES.map((strategy, at) => (
          <Share
            key={strategy}
            strategy={strategy}
            path={[...path, strategy]}
            most={Math.round(Math.max(0, 1 - sum + shares[at]!) * 100) / 100}
            help={help(found.shape.properties?.[strategy]?.description)}
          />
        ))}
      </div>
    </Group>
  );
}

interface ShareProps {
  strategy: Strategy;
  path: Path;
  most: number;
  help: string | undefined;
}

/** One share. By hand it stops where the whole is spent; in figures it may go beyond, and is complained of. */
function Share({ strategy, path, most, help }: ShareProps) {
  const { t } = useTranslation('fears');
  const { value, set } = useField(path);
  const name = t(`strategy.${strategy}`);
  return (
    <Labelled
      path={path}
      help={help}
      label={
        <span className={styles.name}>
          <Mark strategy={strategy} size={16} /> {name}
        </span>
      }
    >
      {(described) => (
        <ShareInput
          {...{ value, described }}
          label={name}
          usual={0}
          optional
          step={0.05}
          onChange={(next, sign) => {
            const wished = next === undefined || next <= most || sign ? next : most;
            set(wished === 0 ? undefined : wished, sign);
          }}
        />
      )}
    </Labelled>
  );
}
