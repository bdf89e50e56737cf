import { cards, type ScenarioCard } from 'virtual:scenarios';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cardWords } from '../../../play/home/card-words.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Stamp } from '../../../play/shell/parts/Stamp.tsx';
import { Card } from '../Card.tsx';
import { Section } from '../Section.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { builtInFiles } from './built-in.ts';
import { forked } from './fresh.ts';

/** The scenarios of the game, to be taken further. */
export function BuiltIns() {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const [chosen, setChosen] = useState<ScenarioCard | null>(null);
  return (
    <Section title={t('shelf.forks')} note={t('shelf.forksNote')}>
      {cards.map((card) => {
        const said = cardWords(card, language);
        return (
          said && (
            <Card
              key={card.id}
              title={said.words.title}
              lang={said.language}
              corner={<Stamp>{said.words.period}</Stamp>}
              text={<span lang={said.language}>{said.words.tagline}</span>}
            >
              <Button icon="plus" onClick={() => setChosen(card)}>
                {t('shelf.forkThis')}
              </Button>
            </Card>
          )
        );
      })}
      {chosen && (
        <BeginDialog
          title={cardWords(chosen, language)?.words.title ?? chosen.id}
          open={() => builtInFiles(chosen.id)}
          make={forked}
          onClose={() => setChosen(null)}
        />
      )}
    </Section>
  );
}
