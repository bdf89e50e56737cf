import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentOf } from '../../../player/names/dates.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { linkTo } from '../../../shell/root.ts';
import { useLeading } from '../leading.ts';
import { Sure } from '../Sure.tsx';
import styles from './About.module.css';
import { Facts } from './Facts.tsx';
import { Links } from './Links.tsx';

/** Links of the class, how it was set, and when its names and texts go. */
export function About() {
  const { t } = useTranslation('leading');
  const [language] = useLanguage();
  const { told, send } = useLeading();
  const [forgetting, setForgetting] = useState(false);
  return (
    <div className={styles.about}>
      <Links />
      <Facts />
      <section className={styles.part}>
        <p>{t('class.forgets', { when: momentOf(told.forgets, language) })}</p>
        <p>
          <Button onClick={() => setForgetting(true)}>{t('class.forget')}</Button>
        </p>
        <p className={styles.note}>{t('class.public')}</p>
        <p>
          <a href={linkTo('class')}>{t('class.other')}</a>
        </p>
      </section>
      {forgetting && (
        <Sure
          title={t('class.forgetSure')}
          text={t('class.forgetText')}
          yes={t('class.forgetYes')}
          onYes={() => void send({ kind: 'forget' })}
          onClose={() => setForgetting(false)}
        />
      )}
    </div>
  );
}
