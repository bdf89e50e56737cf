import { useTranslation } from 'react-i18next';
import type { AmendmentTold } from '../../../classroom/protocol/entry-told.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';
import styles from './Proposals.module.css';
import { Report } from './Report.tsx';

/** A change that somebody asks for; the author of the proposal takes it or drops it. */
export function AmendmentRow({
  amendment,
  settles,
}: {
  amendment: AmendmentTold;
  settles: boolean;
}) {
  const { t } = useTranslation('student');
  const { say } = useStudent();
  const { id, text, author, mine, held, sponsors, sponsored, settled } = amendment;
  return (
    <li>
      <p>
        <strong>{mine ? t('said.you') : author}</strong>: {text ?? t('said.gone')}{' '}
        {held && <em>{t('said.held')}</em>}
      </p>
      <p className={styles.note}>
        {t(`amendment.${settled}`)} · {t('proposals.sponsors', { count: sponsors })}
      </p>
      <div className={styles.acts}>
        {settles && settled === 'open' && (
          <>
            <Button onClick={() => void say({ kind: 'settle', entry: id, taken: true })}>
              {t('amendment.take')}
            </Button>
            <Button onClick={() => void say({ kind: 'settle', entry: id, taken: false })}>
              {t('amendment.drop')}
            </Button>
          </>
        )}
        {!mine && !settles && (
          <Button
            pressed={sponsored}
            onClick={() => void say({ kind: 'sponsor', entry: id, on: !sponsored })}
          >
            {t('proposals.sponsor')}
          </Button>
        )}
        {!mine && <Report entry={amendment} />}
      </div>
    </li>
  );
}
