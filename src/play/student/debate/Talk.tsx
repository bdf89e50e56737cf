import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../../classroom/client/index.ts';
import { LENGTHS } from '../../../classroom/protocol/texts.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { seatName } from '../../player/names/names.ts';
import { useStudent } from '../student.ts';
import { Report } from './Report.tsx';
import styles from './Talk.module.css';
import { WriteText } from './WriteText.tsx';

const PLENARY = '';

/** Words before all governments, or between two of them. The instructor can read both, and it says so. */
export function Talk() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { lesson, me, words } = told;
  const others = lesson.seats.filter((seat) => seat !== me.seat);
  const [to, setTo] = useState(PLENARY);
  if (!lesson.freeText || !words || others.length === 0) return null;
  const said = told.talk.filter((each) =>
    to === PLENARY ? each.to === null : each.to !== null && [each.seat, each.to].includes(to),
  );
  const label =
    to === PLENARY ? t('talk.writeAll') : t('talk.write', { seat: seatName(words, to) });
  return (
    <Fold icon="people" title={t('talk.title', { count: told.talk.length })}>
      <div className={styles.talk}>
        <p className={styles.note}>{t('menu.talk')}</p>
        {lesson.talk && (
          <label className={styles.to}>
            {t('talk.to')}
            <select value={to} onChange={({ target }) => setTo(target.value)}>
              <option value={PLENARY}>{t('talk.all')}</option>
              {others.map((seat) => (
                <option key={seat} value={seat}>
                  {seatName(words, seat)}
                </option>
              ))}
            </select>
          </label>
        )}
        {to === PLENARY && <p className={styles.note}>{t('talk.allNote')}</p>}
        <div role="log" aria-label={t('talk.log')}>
          <ol className={styles.said}>
            {said.map((each) => (
              <li key={each.id} data-mine={each.seat === me.seat || undefined}>
                <strong>
                  {seatName(words, each.seat)}, {each.mine ? t('said.you') : each.author}
                </strong>
                <p>{each.text ?? t('said.gone')}</p>
                {each.held && <em>{t('said.held')}</em>}
                {!each.mine && <Report entry={each} />}
              </li>
            ))}
          </ol>
        </div>
        <WriteText
          key={to}
          label={label}
          draft={to === PLENARY ? 'talk' : `talk ${to}`}
          most={LENGTHS.talk}
          send={t('talk.send')}
          onSend={(text) => say({ kind: 'talk', entry: newId(), to: to || null }, text)}
        />
      </div>
    </Fold>
  );
}
