import { useTranslation } from 'react-i18next';
import { Icon } from '../../../shell/icons/Icon.tsx';
import styles from './Refusal.module.css';

/** Refusals with a sentence of their own. */
const SAID = [
  'wrong-step',
  'nothing-before',
  'no-such-event',
  'no-such-member',
  'not-allowed',
  'text-missing',
  'text-too-long',
  'wrong-form',
] as const;

/** Why a wish was not taken; the region stands empty otherwise. */
export function Refusal({ code }: { code: string | null }) {
  const { t } = useTranslation('leading');
  const known = SAID.find((each) => each === code);
  return (
    <p role="alert" className={styles.refusal}>
      {code !== null && (
        <>
          <Icon name="warning" />
          <span>
            {t('refused.title')} {known ? t(`refused.${known}`) : t('refused.other', { code })}
          </span>
        </>
      )}
    </p>
  );
}
