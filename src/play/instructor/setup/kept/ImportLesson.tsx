import { useTranslation } from 'react-i18next';
import { buttonClass } from '../../../shell/parts/Button.tsx';
import styles from './Kept.module.css';
import { type KeptSetup, readSetup } from './setups.ts';

/** A lesson from a file; null where the file holds none. */
export function ImportLesson({ onRead }: { onRead(lesson: KeptSetup | null): void }) {
  const { t } = useTranslation('instructor');
  const take = async (file: File) => {
    try {
      onRead(readSetup(JSON.parse(await file.text())));
    } catch {
      onRead(null);
    }
  };
  return (
    <label className={`${buttonClass('line')} ${styles.import}`}>
      <span>{t('kept.import')}</span>
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
    </label>
  );
}
