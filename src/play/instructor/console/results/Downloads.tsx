import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { saveFile } from '../../../shell/save-file.ts';
import { useLeading } from '../leading.ts';
import { fetchFile } from './fetch-file.ts';
import { type FileKind, filesOf } from './files.ts';
import styles from './Outcomes.module.css';

/** The class as files. Nobody's name stands in those of an anonymous class. */
export function Downloads() {
  const { t, i18n } = useTranslation('outcomes');
  const { told, keys } = useLeading();
  const { code, anonymity } = told.lesson;
  const [said, setSaid] = useState<'files.busy' | 'files.failed' | null>(null);
  const save = async (kind: FileKind, name: string) => {
    setSaid('files.busy');
    const file = await fetchFile(keys.console, kind, i18n.language);
    setSaid(file ? null : 'files.failed');
    if (file) saveFile(name, file);
  };
  return (
    <div className={styles.part} data-screen-only>
      <h3 className={styles.heading}>{t('files.title')}</h3>
      <div className={styles.ways}>
        <Button icon="sheet" onClick={() => window.print()}>
          {t('files.print')}
        </Button>
        {filesOf(code, anonymity).map(({ kind, name }) => (
          <Button key={kind} icon="share" onClick={() => void save(kind, name)}>
            {t(`files.${kind}`)}
          </Button>
        ))}
      </div>
      {anonymity === 'anonymous' && <p className={styles.note}>{t('files.noGrades')}</p>}
      <p role="status" className={styles.note}>
        {said && t(said)}
      </p>
    </div>
  );
}
