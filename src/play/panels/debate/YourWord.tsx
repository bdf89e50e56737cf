import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { INTERVENTIONS } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { Framing } from './Framing.tsx';
import { Hand } from './Hand.tsx';
import type { Debating } from './useDebating.ts';
import styles from './YourWord.module.css';

/** The player's part in the debate. */
export function YourWord({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const { view, send } = useTable();
  const title = useId();
  const left = view.interventionsLeft;
  return (
    <Panel as="section" labelledBy={title} className={styles.word}>
      <div className={styles.head}>
        <h3 id={title} className={styles.title}>
          {t('debate.yourWord')}
        </h3>
        <span className={styles.left}>
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: INTERVENTIONS }, (_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: dots are alike
              <span key={at} className={styles.dot} data-left={at < left || undefined} />
            ))}
          </span>
          {t('debate.left', { count: left })}
        </span>
      </div>
      <p className={styles.hint}>{t(left > 0 ? 'debate.hint' : 'debate.spoken')}</p>
      {view.answersToCome && (
        <div className={styles.listen}>
          <Button icon="people" onClick={() => send({ kind: 'listen' })}>
            {t('debate.listen')}
          </Button>
          <p className={styles.hint}>{t('debate.listenHint')}</p>
        </div>
      )}
      {left > 0 && (
        <>
          <Framing debating={debating} />
          <Hand debating={debating} />
        </>
      )}
    </Panel>
  );
}
