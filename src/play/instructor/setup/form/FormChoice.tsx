import { cards } from 'virtual:scenarios';
import { useTranslation } from 'react-i18next';
import { FORMS } from '../../../../classroom/protocol/choices.ts';
import { cardWords } from '../../../home/card-words.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import { formsOf, withForm } from '../draft/draft.ts';
import { FormPicture } from './FormPicture.tsx';
import type { Drafting } from './useDraft.ts';

/** How the class sits. Where a scenario has one capital to hold, the page says which have more. */
export function FormChoice({ draft, facts, change }: Drafting) {
  const { t } = useTranslation('instructor');
  const [language] = useLanguage();
  const forms = formsOf(facts, FORMS);
  const titles = cards
    .flatMap((card) => cardWords(card, language)?.words ?? [])
    .filter(({ seats }) => seats.length > 1)
    .map(({ title }) => title);
  return (
    <CardChoice
      label={t('form.title')}
      note={
        forms.includes('alliance') ? undefined : t('form.noAlliance', { titles: titles.join(', ') })
      }
      cards={forms.map((value) => ({
        value,
        title: t(`form.${value}`),
        text: t(`form.${value}.text`),
        picture: <FormPicture form={value} />,
      }))}
      value={draft.form}
      onChoose={(form) => change(withForm(draft, form, facts))}
    />
  );
}
