import { useTranslation } from 'react-i18next';
import { Faulty } from '../saves/Faulty.tsx';
import type { Fault } from '../saves/fault.ts';
import { Frame } from '../shell/frame/Frame.tsx';
import { ButtonLink } from '../shell/parts/Button.tsx';
import { Paper } from '../shell/parts/Paper.tsx';
import { root } from '../shell/root.ts';
import styles from './NoReplay.module.css';

/** A link that shows no match says why, and leads home. */
export function NoReplay({ fault }: { fault: Fault }) {
  const { t } = useTranslation(['play', 'shell']);
  return (
    <Frame title={t('replay.title')}>
      <Paper as="section" labelledBy="no-replay" className={styles.sheet}>
        <h1 id="no-replay" className={styles.title}>
          {t('replay.cannot')}
        </h1>
        <Faulty fault={fault} />
        <ButtonLink kind="brass" href={root}>
          {t('shell:lost.home')}
        </ButtonLink>
      </Paper>
    </Frame>
  );
}
