import { buttonClass } from '../../../play/shell/parts/Button.tsx';
import styles from './Bring.module.css';

interface ChooseProps {
  label: string;
  accept?: string;
  folder?: boolean;
  onChoose(files: FileList): void;
}

/** The browser's own dialog for files, or for a folder. */
export function Choose({ label, accept, folder, onChoose }: ChooseProps) {
  return (
    <label className={`${buttonClass('line')} ${styles.choose}`}>
      <span>{label}</span>
      <input
        type="file"
        multiple
        accept={accept}
        // Not among the attributes that React knows by type.
        {...(folder ? { webkitdirectory: '' } : {})}
        className="visually-hidden"
        onChange={({ target }) => {
          if (target.files?.length) onChoose(target.files);
          target.value = '';
        }}
      />
    </label>
  );
}
