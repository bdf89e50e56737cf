import { useTranslation } from 'react-i18next';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './ReasonSource.module.css';

/** What a reason rests on: a source that opens, or an equation, whose law the sheet tells below. */
export function ReasonSource({ source }: { source: string }) {
  const { t } = useTranslation('reasons');
  if (source !== 'model') return <SourceChip id={source} />;
  return (
    <span className={styles.equation}>
      <Icon name="book" size={15} />
      {t('source.model')}
    </span>
  );
}
