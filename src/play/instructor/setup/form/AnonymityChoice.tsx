import { useTranslation } from 'react-i18next';
import { ANONYMITIES, type Anonymity } from '../../../../classroom/protocol/choices.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import type { Drafting } from './useDraft.ts';

/** Who may know whose name: the one thing that stays as it was chosen. */
export function AnonymityChoice({ draft, change }: Drafting) {
  const { t } = useTranslation('instructor');
  const choose = (anonymity: Anonymity) => {
    // A list of names would break the promise.
    const dealing =
      anonymity === 'anonymous' && draft.dealing === 'list' ? 'random' : draft.dealing;
    change({ anonymity, dealing });
  };
  return (
    <CardChoice
      label={t('anonymity.title')}
      note={t('anonymity.note')}
      cards={ANONYMITIES.map((value) => ({
        value,
        title: t(`anonymity.${value}`),
        text: t(`anonymity.${value}.text`),
      }))}
      value={draft.anonymity}
      onChoose={choose}
    />
  );
}
