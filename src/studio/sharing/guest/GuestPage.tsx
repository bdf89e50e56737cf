import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../../i18n/index.ts';
import { Frame } from '../../../play/shell/frame/Frame.tsx';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button, ButtonLink } from '../../../play/shell/parts/Button.tsx';
import { Paper } from '../../../play/shell/parts/Paper.tsx';
import { Stamp } from '../../../play/shell/parts/Stamp.tsx';
import { linkTo } from '../../../play/shell/root.ts';
import type { Reading } from '../../../scenario/read/index.ts';
import { checkOnce } from '../../checking/check-once.ts';
import type { Files } from '../../document/files.ts';
import type { Titles } from '../../document/title.ts';
import { playLink } from '../../playing/play-link.ts';
import { beginDocument, editorLink } from '../../shelf/begin/begin.ts';
import type { About } from '../in/about.ts';
import { Checked } from './Checked.tsx';
import { Facts } from './Facts.tsx';
import styles from './GuestPage.module.css';
import { receive } from './guest.ts';

interface GuestPageProps {
  files: Files;
  today: Files;
  from: number | null;
  title: string;
  titles: Titles;
  about: About;
}

/** What something of a stranger is, before anything is done with it. */
export function GuestPage({ files, today, from, title, titles, about }: GuestPageProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const [reading, setReading] = useState<Reading | null | 'checking'>('checking');
  const [failed, setFailed] = useState(false);
  useEffect(() => void checkOnce(today).then(setReading), [today]);
  const spoken = [language, ...LANGUAGES].find((one) => about.titles[one]?.title);
  const said = spoken && about.titles[spoken];
  const playable = reading !== 'checking' && reading !== null && 'scenario' in reading;
  const go = async (where: () => Promise<string>) => {
    try {
      location.assign(await where());
    } catch {
      setFailed(true);
    }
  };
  return (
    <Frame title={title || t('shelf.untitled')} subtitle={t('guest.kicker')}>
      <div className={styles.page}>
        <Paper as="article" labelledBy="guest" className={styles.sheet}>
          <p className={styles.kicker}>{t('guest.kicker')}</p>
          <header className={styles.head}>
            <h1 id="guest" lang={spoken} className={styles.title}>
              {said?.title || title || t('shelf.untitled')}
            </h1>
            {said?.period && <Stamp>{said.period}</Stamp>}
          </header>
          {said?.tagline && (
            <p lang={spoken} className={styles.tagline}>
              {said.tagline}
            </p>
          )}
          <Facts about={about} />
          {from !== null && <p className={styles.note}>{t('guest.older', { from })}</p>}
          <p className={styles.note}>{t('guest.safe')}</p>
          <div className={styles.ways}>
            <Button
              kind="brass"
              icon="play"
              disabled={!playable}
              onClick={() => void go(async () => playLink(await receive(files, { title, titles })))}
            >
              {t('guest.play')}
            </Button>
            <Button
              icon="pencil"
              onClick={() => void go(async () => editorLink(await beginDocument(files)))}
            >
              {t('guest.write')}
            </Button>
            <ButtonLink kind="quiet" href={linkTo('studio')}>
              {t('guest.leave')}
            </ButtonLink>
          </div>
          {failed && <p role="alert">{t('shelf.nothingKept')}</p>}
        </Paper>
        <Checked reading={reading} />
      </div>
    </Frame>
  );
}
