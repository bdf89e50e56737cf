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

/** Words between two governments. The instructor can read them, and it says so. */
export function Talk() {
  const { t } = useTranslation('student');
  const { told, say } = useStudent();
  const { lesson, me, words } = told;
  const others = lesson.seats.filter((seat) => seat !== me.seat);
  const [to, setTo] = useState(others[0] ?? '');
  if (!lesson.talk || !words || others.length === 0) return null;
  const said = told.talk.filter((each) => [each.seat, each.to].includes(to));
  return (
    <Fold icon="people" title={t('talk.title', { count: told.talk.length })}>
      <div className={styles.talk}>
        <p className={styles.note}>{t('menu.talk')}</p>
        <label className={styles.to}>
          {t('talk.to')}
          <select value={to} onChange={({ target }) => setTo(target.value)}>
            {others.map((seat) => (
              <option key={seat} value={seat}>
                {seatName(words, seat)}
              </option>
            ))}
          </select>
        </label>
        <ol className={styles.said} role="log" aria-label={t('talk.log')}>
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
        <WriteText
          key={to}
          label={t('talk.write', { seat: seatName(words, to) })}
          draft={`talk ${to}`}
          most={LENGTHS.talk}
          send={t('talk.send')}
          onSend={(text) => say({ kind: 'talk', entry: newId(), to }, text)}
        />
      </div>
    </Fold>
  );
}
