import { useTranslation } from 'react-i18next';
import { Frame } from '../../../play/shell/frame/Frame.tsx';
import { ButtonLink } from '../../../play/shell/parts/Button.tsx';
import { linkTo } from '../../../play/shell/root.ts';
import styles from '../../editor/NoDocument.module.css';
import { RefusalSaid } from '../in/RefusalSaid.tsx';
import type { Refusal } from '../in/refusal.ts';

/** Nothing to look at, and why. */
export function NoGuest({ refusal }: { refusal?: Refusal }) {
  const { t } = useTranslation('studio');
  return (
    <Frame title={t('title')}>
      <div className={styles.lost}>
        <h1 className={styles.title}>{t(refusal ? 'guest.refused' : 'guest.none')}</h1>
        {refusal ? <RefusalSaid refusal={refusal} /> : <p>{t('guest.noneText')}</p>}
        <ButtonLink href={linkTo('studio')}>{t('lost.back')}</ButtonLink>
      </div>
    </Frame>
  );
}
