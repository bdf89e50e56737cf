import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../../qr/QrCode.tsx';
import { Button, ButtonLink } from '../../../shell/parts/Button.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { Paper } from '../../../shell/parts/Paper.tsx';
import { LinkToShare } from '../../links/LinkToShare.tsx';
import { linksOf } from '../../links/links.ts';
import type { KeptClass } from '../kept/classes.ts';
import styles from './Ready.module.css';

const LINKS = ['join', 'console', 'co', 'projector'] as const;

/** Code and links of a class that was opened: which may be shared, and which may not. */
export function Ready({ opened, onBack }: { opened: KeptClass; onBack(): void }) {
  const { t } = useTranslation('instructor');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const links = linksOf(opened.room, opened);
  // On this computer the server has this page's own address, whatever the room calls it.
  const own = linksOf(null, opened);
  return (
    <div className={styles.ready}>
      <Panel as="section" framed labelledBy="ready" className={styles.way}>
        <h1 id="ready" ref={title} tabIndex={-1} className={styles.title}>
          {t(opened.rehearsal ? 'ready.rehearsal' : 'ready.title')}
        </h1>
        <p>{t('ready.code')}</p>
        <p className={styles.code}>{opened.code}</p>
        <div className={styles.qr}>
          <QrCode text={links.join} label={t('ready.qr', { link: links.join })} />
        </div>
        <p className={styles.link}>{links.join}</p>
      </Panel>
      <Paper as="section" className={styles.links}>
        <div className={styles.ways}>
          <ButtonLink kind="brass" href={own.console}>
            {t('ready.openConsole')}
          </ButtonLink>
          <a className={styles.projector} href={own.projector} target="_blank" rel="noreferrer">
            {t('ready.openProjector')}
          </a>
        </div>
        <p>{t('ready.guide')}</p>
        {LINKS.map((each) => (
          <LinkToShare
            key={each}
            label={t(`ready.${each}`)}
            note={t(`ready.${each}.note`)}
            link={links[each]}
            secret={each !== 'join'}
          />
        ))}
        <p>
          <Button kind="quiet" onClick={onBack}>
            {t('ready.back')}
          </Button>
        </p>
      </Paper>
    </div>
  );
}
