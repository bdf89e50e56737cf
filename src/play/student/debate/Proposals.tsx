import { useTranslation } from 'react-i18next';
import { newId } from '../../../classroom/client/index.ts';
import { LENGTHS } from '../../../classroom/protocol/texts.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useStudent } from '../student.ts';
import { ProposalCard } from './ProposalCard.tsx';
import styles from './Proposals.module.css';
import { WriteText } from './WriteText.tsx';

/** Drafts that a cabinet, or a whole table of governments, sponsors, amends and votes on. */
export function Proposals() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { lesson } = told;
  const now = told.proposals.filter(({ turn }) => turn === lesson.turn);
  if (!lesson.freeText || (lesson.step !== 'debate' && now.length === 0)) return null;
  const to = lesson.form === 'alliance' ? 'table' : 'cabinet';
  return (
    <Fold icon="sheet" title={t('proposals.title', { count: now.length })}>
      <div className={styles.proposals}>
        <p className={styles.note}>{t(`proposals.note.${to}`)}</p>
        {now.length > 0 && (
          <ul className={styles.list}>
            {now.map((proposal) => (
              <ProposalCard key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        )}
        {lesson.step === 'debate' && (
          <WriteText
            label={t('proposals.write')}
            draft={`proposal ${lesson.turn}`}
            most={LENGTHS.proposal}
            send={t('proposals.send')}
            onSend={(text) => say({ kind: 'propose', entry: newId(), to, option: null }, text)}
          />
        )}
      </div>
    </Fold>
  );
}
