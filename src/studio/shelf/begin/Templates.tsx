import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Card } from '../Card.tsx';
import { Section } from '../Section.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { fromTemplate } from './fresh.ts';
import { TEMPLATES, type Template, templateFiles } from './templates.ts';

/** Scenarios made to be written over. */
export function Templates() {
  const { t } = useTranslation('studio');
  const [chosen, setChosen] = useState<Template | null>(null);
  return (
    <Section title={t('shelf.templates')} note={t('shelf.templatesNote')}>
      {TEMPLATES.map((id) => (
        <Card key={id} title={t(`template.${id}.title`)} text={t(`template.${id}.text`)}>
          <Button icon="plus" onClick={() => setChosen(id)}>
            {t('shelf.forkThis')}
          </Button>
        </Card>
      ))}
      {chosen && (
        <BeginDialog
          title={t(`template.${chosen}.title`)}
          open={() => templateFiles(chosen)}
          make={fromTemplate}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  );
}
