import { useTranslation } from 'react-i18next';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { ButtonLink } from '../../play/shell/parts/Button.tsx';
import { linkTo } from '../../play/shell/root.ts';
import styles from './NoDocument.module.css';

/** The address names a document that this browser does not keep. */
export function NoDocument() {
  const { t } = useTranslation('studio');
  return (
    <Frame title={t('title')}>
      <div className={styles.lost}>
        <h1 className={styles.title}>{t('lost.title')}</h1>
        <p>{t('lost.text')}</p>
        <ButtonLink href={linkTo('studio')}>{t('lost.back')}</ButtonLink>
      </div>
    </Frame>
  );
}
