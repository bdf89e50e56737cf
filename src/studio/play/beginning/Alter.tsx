import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Alterations, alterable } from '../../../game/index.ts';
import { perform, type Script } from '../../../lab/golden/index.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import type { Playable } from '../../checking/useChecked.tsx';
import { wordsIn } from '../../lab/words-in.ts';
import { alterableName, figure } from '../names.ts';
import styles from '../PlayPane.module.css';
import own from './Alter.module.css';

interface AlterProps {
  playable: Playable;
  asked: Script;
  onChange(altered: Alterations): void;
}

/** Gauges and flags that are otherwise when the turn begins. */
export function Alter({ playable, asked, onChange }: AlterProps) {
  const { t } = useTranslation(['studio', 'play', 'fears', 'errors', 'agents']);
  const [language] = useLanguage();
  const { scenario } = playable;
  const words = wordsIn(playable, language);
  const { seat, seed, tension, begins, altered } = asked;
  // What history leaves there, with nothing altered and whoever sits elsewhere.
  const usual = useMemo(() => {
    const plain = { seat, seed, tension, begins, agents: {}, altered: {}, commands: [] };
    const { start } = perform(scenario, plain);
    return start ? alterable(start.match, start.state.world) : {};
  }, [scenario, seat, seed, tension, begins]);
  const paths = Object.keys(usual).sort(
    (a, b) => Number(b.startsWith(`${seat}.`)) - Number(a.startsWith(`${seat}.`)),
  );
  const free = paths.filter((path) => !Object.hasOwn(altered, path));
  const without = (path: string): Alterations =>
    Object.fromEntries(Object.entries(altered).filter(([other]) => other !== path));
  return (
    <div className={styles.part}>
      <ul className={styles.list}>
        {Object.keys(altered).map((path) => (
          <li key={path} className={own.one}>
            <Value
              name={alterableName(t, words, path)}
              usual={usual[path]}
              share={!path.startsWith('flags.')}
              value={altered[path]!}
              onChange={(value) => onChange({ ...altered, [path]: value })}
            />
            <Button
              kind="quiet"
              icon="close"
              label={t('play.unalter', { name: alterableName(t, words, path) })}
              onClick={() => onChange(without(path))}
            />
          </li>
        ))}
      </ul>
      <Select
        label={t('play.alter')}
        value=""
        onChoose={(path) => path !== '' && onChange({ ...altered, [path]: usual[path]! })}
        choices={[
          { value: '', name: t('play.alterNone') },
          ...free.map((path) => ({ value: path, name: alterableName(t, words, path) })),
        ]}
      />
    </div>
  );
}

interface ValueProps {
  name: string;
  usual: number | undefined;
  /** From 0 to 1; a flag may be any number. */
  share: boolean;
  value: number;
  onChange(value: number): void;
}

function Value({ name, usual, share, value, onChange }: ValueProps) {
  const { t } = useTranslation('studio');
  const id = useId();
  return (
    <div className={own.value}>
      <label htmlFor={id} className={styles.label}>
        {name}
      </label>
      <input
        id={id}
        type="number"
        className={own.input}
        {...(share ? { min: 0, max: 1, step: 0.05 } : { step: 1 })}
        defaultValue={Number(value.toFixed(3))}
        aria-describedby={`${id}-usual`}
        onChange={({ target }) => {
          if (!Number.isNaN(target.valueAsNumber)) onChange(target.valueAsNumber);
        }}
      />
      <span id={`${id}-usual`} className={styles.note}>
        {usual === undefined ? t('play.unknown') : t('play.usual', { value: figure(usual) })}
      </span>
    </div>
  );
}
