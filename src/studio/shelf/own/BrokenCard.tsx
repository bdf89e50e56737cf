import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { saveFile } from '../../../play/shell/save-file.ts';
import { type BrokenDocument, dropDocument } from '../../kept/documents.ts';
import { Card } from '../Card.tsx';

interface BrokenCardProps {
  document: BrokenDocument;
  after(work: Promise<unknown>): void;
}

/** A record that is no document any more: it says so, and what is left of it can be taken out. */
export function BrokenCard({ document, after }: BrokenCardProps) {
  const { t } = useTranslation(['studio', 'errors']);
  const { id, kept, place, reason } = document;
  return (
    <Card
      title={t('shelf.broken')}
      text={t('shelf.brokenAt', { place: place || '–', reason: t(`errors:misfit.${reason}`) })}
    >
      <Button onClick={() => saveFile(`${id}.json`, JSON.stringify(kept, null, 1))}>
        {t('shelf.exportRaw')}
      </Button>
      <Button kind="quiet" onClick={() => after(dropDocument(id))}>
        {t('shelf.forGood')}
      </Button>
    </Card>
  );
}
