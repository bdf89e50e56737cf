import { useTranslation } from 'react-i18next';
import { FORMS } from '../../../../classroom/protocol/setup.ts';
import { CardChoice } from '../../parts/CardChoice.tsx';
import { formsOf, withForm } from '../draft/draft.ts';
import { FormPicture } from './FormPicture.tsx';
import type { Drafting } from './useDraft.ts';

/** How the class sits. */
export function FormChoice({ draft, facts, change }: Drafting) {
  const { t } = useTranslation('instructor');
  return (
    <CardChoice
      label={t('form.title')}
      cards={formsOf(facts, FORMS).map((value) => ({
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
