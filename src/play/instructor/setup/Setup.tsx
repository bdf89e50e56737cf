import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../shell/frame/Frame.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { SetupForm } from './form/SetupForm.tsx';
import { useDraft } from './form/useDraft.ts';
import type { KeptClass } from './kept/classes.ts';
import { Ready } from './ready/Ready.tsx';
import styles from './Setup.module.css';
import { NoServer } from './server/NoServer.tsx';
import { useHere } from './server/useHere.ts';

/** `/class`: an instructor sets up a class and gets its code and links. */
export function Setup() {
  const { t } = useTranslation('instructor');
  const [language] = useLanguage();
  const { here, again } = useHere();
  const drafting = useDraft();
  const [shown, setShown] = useState<KeptClass | null>(null);
  const content = () => {
    if (shown) return <Ready opened={shown} onBack={() => setShown(null)} />;
    if (here === null) return <NoServer onAgain={again} />;
    if (here === 'asked' || !drafting) return <p role="status">{t('asking')}</p>;
    return <SetupForm here={here} drafting={drafting} onOpened={setShown} />;
  };
  return (
    <I18nProvider locale={language}>
      <Frame title={t('title')}>
        <div className={styles.setup}>{content()}</div>
      </Frame>
    </I18nProvider>
  );
}
