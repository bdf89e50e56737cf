import { useTranslation } from 'react-i18next';
import { newId } from '../../../classroom/client/index.ts';
import type { ProposalTold } from '../../../classroom/protocol/entry-told.ts';
import { LENGTHS } from '../../../classroom/protocol/texts.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import { AmendmentRow } from './AmendmentRow.tsx';
import styles from './Proposals.module.css';
import { Report } from './Report.tsx';
import { WriteText } from './WriteText.tsx';

/** A proposal: who stands behind it, what is to be changed in it, and one's own vote on it. */
export function ProposalCard({ proposal }: { proposal: ProposalTold }) {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { id, text, author, mine, held, sponsors, sponsored, amendments, vote } = proposal;
  const { ayes, nays } = proposal;
  const debating = told.lesson.step === 'debate';
  const voting = debating || told.lesson.step === 'vote';
  const ballot = (aye: boolean) =>
    say({ kind: 'ballot', entry: id, aye: vote === aye ? null : aye });
  return (
    <li className={styles.proposal}>
      <p>
        <strong>{mine ? t('said.you') : author}</strong>: {text ?? t('said.gone')}{' '}
        {held && <em>{t('said.held')}</em>}
      </p>
      <p className={styles.note}>
        {t('proposals.sponsors', { count: sponsors })}
        {ayes !== null && ` · ${t('proposals.count', { ayes, nays })}`}
      </p>
      {voting && (
        <div className={styles.acts}>
          {!mine && (
            <Button
              pressed={sponsored}
              onClick={() => void say({ kind: 'sponsor', entry: id, on: !sponsored })}
            >
              {t('proposals.sponsor')}
            </Button>
          )}
          <Button pressed={vote === true} onClick={() => void ballot(true)}>
            {t('proposals.aye')}
          </Button>
          <Button pressed={vote === false} onClick={() => void ballot(false)}>
            {t('proposals.nay')}
          </Button>
          {mine ? (
            debating && (
              <Button kind="quiet" onClick={() => void say({ kind: 'withdraw', entry: id })}>
                {t('said.withdraw')}
              </Button>
            )
          ) : (
            <Report entry={proposal} />
          )}
        </div>
      )}
      {amendments.length > 0 && (
        <ul className={styles.amendments}>
          {amendments.map((amendment) => (
            <AmendmentRow key={amendment.id} amendment={amendment} settles={mine && debating} />
          ))}
        </ul>
      )}
      {debating && (
        <Fold title={t('proposals.amend')}>
          <WriteText
            label={t('proposals.amendText')}
            draft={`amendment ${id}`}
            most={LENGTHS.amendment}
            send={t('proposals.amendSend')}
            onSend={(said) => say({ kind: 'amend', entry: newId(), proposal: id }, said)}
          />
        </Fold>
      )}
    </li>
  );
}
