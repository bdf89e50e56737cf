import { useTranslation } from 'react-i18next';
import styles from './Title.module.css';

interface TitleProps {
  value: string;
  lang: string;
  onChange(title: string): void;
}

/** A title that is changed where it stands. */
export function Title({ value, lang, onChange }: TitleProps) {
  const { t } = useTranslation('studio');
  return (
    <input
      className={styles.title}
      aria-label={t('map.title')}
      lang={lang}
      value={value}
      autoComplete="off"
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
