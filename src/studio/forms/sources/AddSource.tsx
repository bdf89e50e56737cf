import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { SourceDialog } from './SourceDialog.tsx';

/** A new source from where it is needed: it is listed, told and cited in one step. */
export function AddSource({ onCite }: { onCite(id: string): void }) {
  const { t } = useTranslation('studio');
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button kind="quiet" icon="plus" onClick={() => setOpen(true)}>
          {t('forms.addSource')}
        </Button>
      </div>
      {open && <SourceDialog onClose={() => setOpen(false)} onCite={onCite} />}
    </>
  );
}
