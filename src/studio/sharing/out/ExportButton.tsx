import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { useBench } from '../../bench/useBench.ts';
import { saveArchive } from './save-archive.ts';

/** The document as a file, with one click, whatever else goes wrong. */
export function ExportButton() {
  const { t } = useTranslation('studio');
  const bench = useBench();
  return (
    <Button
      icon="share"
      label={t('shelf.export')}
      onClick={() => saveArchive(bench.get().history.files)}
    >
      {t('out.export')}
    </Button>
  );
}
