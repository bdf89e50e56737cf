import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goldenFile, goldenOf, type Script } from '../../../lab/golden/index.ts';
import { useTable } from '../../../play/player/table/table.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Field } from '../../../play/shell/parts/Field.tsx';
import { difference, writeGolden } from '../../../scenario/edit/index.ts';
import { useBench, useFiles } from '../../bench/useBench.ts';
import type { Playable } from '../../checking/useChecked.tsx';
import styles from '../PlayPane.module.css';
import { freeName, goldenNamed } from './golden-name.ts';

/** Keeps what was played: from now on every edit is held against it. */
export function SaveGolden({ playable, script }: { playable: Playable; script: Script }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const files = useFiles();
  const { answered, playthrough } = useTable();
  const [typed, setTyped] = useState<string | null>(null);
  if (answered.length === 0) return null;
  const name = typed ?? freeName(files);
  const file = goldenNamed(name);
  const save = (): void => {
    if (!file) return;
    const golden = goldenOf(playthrough, script.seat);
    const { scenario } = playable;
    const text = writeGolden(goldenFile(scenario, { line: 'played', ...script }, golden));
    bench.type(file, difference(files[file] ?? '', text));
    setTyped(null);
  };
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={t('play.saveAs')}
        value={name}
        onChange={setTyped}
        longest={40}
        wrong={file ? undefined : t('play.nameWrong')}
      />
      <Button type="submit" disabled={!file}>
        {t(file && files[file] ? 'play.replace' : 'play.save')}
      </Button>
    </form>
  );
}
