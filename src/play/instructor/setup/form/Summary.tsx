import { useTranslation } from 'react-i18next';
import type { Here } from '../../../../classroom/protocol/answers.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Button } from '../../../shell/parts/Button.tsx';
import { Field } from '../../../shell/parts/Field.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import styles from './Summary.module.css';
import type { Drafting } from './useDraft.ts';
import type { Opening } from './useOpening.ts';

/** Opens the server to the room. */
const OPEN_COMMAND = 'npm start -- --lan';

interface SummaryProps {
  here: Here;
  drafting: Drafting;
  opening: Opening;
}

/** The lesson in five lines, and the button that opens it. */
export function Summary({ here, drafting: { draft, facts, words }, opening }: SummaryProps) {
  const { t } = useTranslation('instructor');
  const { busy, fault, key, setKey, open } = opening;
  const seats = draft.seats.map((seat) => words.seats[seat]?.name ?? seat).join(', ');
  const lines = [
    `${t(`form.${draft.form}`)}: ${seats}`,
    `${t(`plan.${draft.plan}`)}, ${t('lesson.turns', { count: draft.turns, of: facts.turns })}`,
    t(`anonymity.${draft.anonymity}`),
  ];
  return (
    <Panel as="section" framed labelledBy="lesson" className={styles.summary}>
      <h1 className={styles.page}>{t('title')}</h1>
      <p className={styles.note}>{t('lead')}</p>
      <h2 id="lesson" className={styles.kicker}>
        {t('lesson.title')}
      </h2>
      <p className={styles.title}>{words.title}</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {here.keyed && (
        <Field label={t('key.label')} note={t('key.note')} value={key} onChange={setKey} secret />
      )}
      <div className={styles.ways}>
        <Button kind="brass" disabled={busy} onClick={() => open(false)}>
          {t(busy ? 'lesson.opening' : 'lesson.open')}
        </Button>
        <Button disabled={busy} onClick={() => open(true)} describedBy="rehearse">
          {t('lesson.rehearse')}
        </Button>
      </div>
      <p id="rehearse" className={styles.note}>
        {t('lesson.rehearseNote')}
      </p>
      <p role="alert" className={styles.fault}>
        {fault && (
          <>
            <Icon name="warning" />
            <span>
              {t('fault.title')} {t(`fault.${fault}`)}
            </span>
          </>
        )}
      </p>
      {here.room === null && (
        <p className={styles.note}>{t('room.closed', { command: OPEN_COMMAND })}</p>
      )}
    </Panel>
  );
}
