import { useTranslation } from 'react-i18next';
import { Frame } from '../../shell/frame/Frame.tsx';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { linkTo } from '../../shell/root.ts';
import styles from './NoClass.module.css';

/** The link is not whole, or leads nowhere any more. */
export function NoClass({ why }: { why: 'nokey' | 'strange' | 'version' }) {
  const { t } = useTranslation('leading');
  return (
    <Frame title={t('title')}>
      <Paper as="section" labelledBy="no-class" className={styles.sheet}>
        <h1 id="no-class" className={styles.title}>
          {t(`${why}.title`)}
        </h1>
        <p>{t(`${why}.text`)}</p>
        <p>
          <ButtonLink href={linkTo('class')}>{t('nokey.setup')}</ButtonLink>
        </p>
      </Paper>
    </Frame>
  );
}
