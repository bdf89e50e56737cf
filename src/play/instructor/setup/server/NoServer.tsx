import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { Paper } from '../../../shell/parts/Paper.tsx';
import styles from './NoServer.module.css';

const COMMANDS = [
  { command: 'npm start', does: 'none.own' },
  { command: 'npm start -- --lan', does: 'none.lan' },
] as const;

/** These are plain files: what a class needs, and how to start it. */
export function NoServer({ onAgain }: { onAgain(): void }) {
  const { t } = useTranslation('instructor');
  return (
    <Paper as="section" labelledBy="no-server" className={styles.sheet}>
      <h1 id="no-server" className={styles.title}>
        {t('none.title')}
      </h1>
      <p className={styles.text}>{t('none.text')}</p>
      <p>{t('none.how')}</p>
      <dl className={styles.commands}>
        {COMMANDS.map(({ command, does }) => (
          <div key={command}>
            <dt>
              <code>{command}</code>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('none.read')}</p>
      <p>
        <Button kind="brass" onClick={onAgain}>
          {t('none.again')}
        </Button>
      </p>
    </Paper>
  );
}
