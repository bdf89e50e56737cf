import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../play/player/names/dates.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button, ButtonLink } from '../../../play/shell/parts/Button.tsx';
import { dropDocument } from '../../kept/documents.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { guestLink } from '../../sharing/guest/guest.ts';
import { Card } from '../Card.tsx';
import { Section } from '../Section.tsx';

interface GuestsProps {
  documents: readonly KeptDocument[];
  after(work: Promise<unknown>): void;
}

/** Scenarios of others that were opened in this browser and not written in. */
export function Guests({ documents, after }: GuestsProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  if (documents.length === 0) return null;
  return (
    <Section title={t('shelf.guests')} note={t('shelf.guestsNote')}>
      {documents.map(({ id, title, titles, saved }) => (
        <Card
          key={id}
          title={titles[language] || title || t('shelf.untitled')}
          corner={t('shelf.opened', { when: momentOf(saved, language) })}
        >
          <ButtonLink icon="eye" href={guestLink(id)}>
            {t('shelf.look')}
          </ButtonLink>
          <Button kind="quiet" onClick={() => after(dropDocument(id))}>
            {t('shelf.delete')}
          </Button>
        </Card>
      ))}
    </Section>
  );
}
