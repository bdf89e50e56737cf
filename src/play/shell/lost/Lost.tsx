import { useTranslation } from 'react-i18next';
import { Frame } from '../frame/Frame.tsx';
import { ButtonLink } from '../parts/Button.tsx';
import { Paper } from '../parts/Paper.tsx';
import { root } from '../root.ts';
import styles from './Lost.module.css';

/** For an address that is none of ours. */
export function Lost() {
  const { t } = useTranslation('shell');
  return (
    <Frame title={t('lost.title')}>
      <Paper as="section" className={styles.sheet}>
        <h1 className={styles.title}>{t('lost.title')}</h1>
        <p className={styles.text}>{t('lost.text', { path: location.pathname })}</p>
        <ButtonLink kind="brass" href={root}>
          {t('lost.home')}
        </ButtonLink>
      </Paper>
    </Frame>
  );
}
