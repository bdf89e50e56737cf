import { useState } from 'react';
import { FieldError, Input, Label, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Settings, SWITCHES, type Switch } from '../../../game/index.ts';
import { Tick } from '../../shell/parts/Tick.tsx';
import { Fold } from '../fold/Fold.tsx';
import styles from './Advanced.module.css';
import { LARGEST_SEED, seedIn } from './seed.ts';

interface AdvancedProps {
  settings: Settings;
  onChange(part: Partial<Settings>): void;
}

/** The seed, for who wants the same chances again, and the claims that a sceptic may switch off. */
export function Advanced({ settings, onChange }: AdvancedProps) {
  const { t } = useTranslation('play');
  const [seed, setSeed] = useState(String(settings.seed));
  const turn = (name: Switch, off: boolean) => {
    const { [name]: _, ...others } = settings.switches;
    onChange({ switches: off ? { ...others, [name]: 0 } : others });
  };
  return (
    <Fold level={2} title={t('table.start.advanced')}>
      <div className={styles.advanced}>
        <TextField
          value={seed}
          onChange={(text) => {
            setSeed(text);
            const read = seedIn(text);
            if (read !== null) onChange({ seed: read });
          }}
          isInvalid={seedIn(seed) === null}
          className={styles.field ?? ''}
        >
          <Label>{t('table.start.seed')}</Label>
          <Input className={styles.input ?? ''} inputMode="numeric" />
          <FieldError className={styles.note ?? ''}>
            {t('table.start.seedWrong', { most: LARGEST_SEED })}
          </FieldError>
        </TextField>
        <p className={styles.note}>{t('table.start.seedNote')}</p>
        <fieldset className={styles.switches}>
          <legend>{t('table.start.switches')}</legend>
          <p className={styles.note}>{t('table.start.switchesNote')}</p>
          {SWITCHES.map((name) => (
            <Tick
              key={name}
              title={t(`table.switch.${name}`)}
              note={t(`table.switch.${name}.note`)}
              on={settings.switches[name] !== undefined}
              onChange={(off) => turn(name, off)}
            />
          ))}
        </fieldset>
      </div>
    </Fold>
  );
}
