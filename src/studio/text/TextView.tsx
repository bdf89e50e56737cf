import { useTranslation } from 'react-i18next';
import { Choice } from '../../play/shell/parts/Choice.tsx';
import { difference } from '../../scenario/edit/index.ts';
import { useBench, useFiles, usePlace } from '../bench/useBench.ts';
import { type FileName, languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';
import styles from './TextView.module.css';

/** The files as text. */
export function TextView() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const files = useFiles();
  const { file } = usePlace();
  const names: FileName[] = [STRUCTURE, ...languagesOf(files).map(wordsFile)];
  const text = files[file] ?? '';
  return (
    <div className={styles.text}>
      <Choice
        label={t('text.file')}
        value={file}
        onChoose={(chosen) => bench.go({ file: chosen, path: [] })}
        options={names.map((value) => ({ value, sign: value }))}
      />
      <textarea
        aria-label={file}
        className={styles.area}
        value={text}
        spellCheck={false}
        onChange={({ target }) => bench.type(file, difference(text, target.value), `typed ${file}`)}
      />
    </div>
  );
}
