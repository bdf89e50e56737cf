import { cards } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { cardWords } from '../../../home/card-words.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import type { Drafting } from './useDraft.ts';

/** Which dilemmas the class faces. */
export function ScenarioChoice({ draft, choose }: Drafting) {
  const { t } = useTranslation('instructor');
  const [language] = useLanguage();
  const shown = cards.flatMap((card) => {
    const said = cardWords(card, language);
    if (!said) return [];
    const { title, period, tagline } = said.words;
    const text = `${period} · ${t('scenario.turns', { count: card.turns })} · ${tagline}`;
    return [{ value: card.id, title, text, lang: said.language }];
  });
  return (
    <CardChoice
      label={t('scenario.title')}
      note={t('scenario.note')}
      cards={shown}
      value={draft.scenario}
      onChoose={(scenario) => choose({ scenario })}
    />
  );
}
