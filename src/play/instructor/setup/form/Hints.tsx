import { useTranslation } from 'react-i18next';
import { PREVIEWS, TENSION_NAMES } from '../../../../classroom/protocol/choices.ts';
import { CardChoice } from '../../../shell/parts/CardChoice.tsx';
import styles from './Form.module.css';
import type { Drafting } from './useDraft.ts';

/** How much is foretold, and how hard the world tests. */
export function Hints({ draft, change }: Drafting) {
  const { t } = useTranslation('instructor');
  return (
    <div className={styles.group}>
      <CardChoice
        label={t('preview.title')}
        small
        cards={PREVIEWS.map((value) => ({
          value,
          title: t(`preview.${value}`),
          text: t(`preview.${value}.text`),
        }))}
        value={draft.preview}
        onChoose={(preview) => change({ preview })}
      />
      <CardChoice
        label={t('tension.title')}
        small
        cards={TENSION_NAMES.map((value) => ({
          value,
          title: t(`tension.${value}`),
          text: t(`tension.${value}.text`),
        }))}
        value={draft.tension}
        onChoose={(tension) => change({ tension })}
      />
    </div>
  );
}
