import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { Field } from '../../play/shell/parts/Field.tsx';
import { grouped } from '../problems/grouped.ts';
import { Group } from './Group.tsx';
import styles from './LanguagesView.module.css';
import type { Translated } from './strings.ts';
import type { Term } from './terms-in.ts';
import { useGroupName } from './useGroupName.ts';

const SHOWN = ['all', 'missing', 'stale', 'extra'] as const;

interface StringTableProps {
  rows: readonly Translated[];
  from: Language;
  to: Language;
  terms: readonly Term[];
}

/** The texts in groups as the scenario has them, filtered by state and by what is searched for. */
export function StringTable({ rows, from, to, terms }: StringTableProps) {
  const { t } = useTranslation('studio');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const [search, setSearch] = useState('');
  const count = (state: Translated['state']) => rows.filter((row) => row.state === state).length;
  const [missing, stale, extra] = [count('missing'), count('stale'), count('extra')];
  const wanted = search.trim().toLowerCase();
  const found = rows.filter(
    ({ state, part, original, translation }) =>
      (shown === 'all' || shown === state) &&
      `${part}\n${original}\n${translation}`.toLowerCase().includes(wanted),
  );
  const nameOf = useGroupName();
  const groups = grouped(found, ({ path }) => nameOf(path));
  const all = rows.length - extra - count('kept');
  return (
    <>
      <p role="status">
        {t('languages.done', { count: all - missing, all })}{' '}
        {t('languages.left', { missing, stale })}
      </p>
      <div className={styles.filters}>
        <Choice
          label={t('languages.show')}
          value={shown}
          onChoose={setShown}
          options={SHOWN.map((value) => ({ value, sign: t(`languages.${value}`) }))}
        />
        <Field label={t('languages.search')} value={search} onChange={setSearch} />
      </div>
      {groups.length === 0 && <p>{t('languages.nothing')}</p>}
      {groups.map(([name, inside]) => (
        <Group
          key={name}
          name={name}
          rows={inside}
          from={from}
          to={to}
          terms={terms}
          // What one has searched for, or little, need not be unfolded.
          open={found.length <= 40}
        />
      ))}
    </>
  );
}
