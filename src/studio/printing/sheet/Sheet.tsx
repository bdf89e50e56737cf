import { useTranslation } from 'react-i18next';
import { SinglePoint } from '../../../play/debrief/kit/rubric/SinglePoint.tsx';
import { seatName } from '../../../play/player/names/names.ts';
import type { Printed } from '../printed.ts';
import { Told } from '../Told.tsx';
import { Dilemmas } from './Dilemmas.tsx';
import { Part } from './Part.tsx';
import { Plan } from './Plan.tsx';
import { Questions } from './Questions.tsx';
import { Roles } from './Roles.tsx';
import styles from './Sheet.module.css';
import { Sources } from './Sources.tsx';
import { Watch } from './Watch.tsx';

/** All that whoever leads the class wants to have in hand. */
export function Sheet({ printed }: { printed: Printed }) {
  const { t } = useTranslation(['studio', 'kit', 'debrief']);
  const { scenario, words, seat } = printed;
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.kicker}>
          {t('print.kind.sheet')} · {seatName(words, seat)}
        </p>
        <p className={styles.title}>
          {words.title} <span className={styles.period}>{words.period}</span>
        </p>
        <p className={styles.tagline}>{words.tagline}</p>
        <Told text={words.summary} />
      </header>
      <Part title={t('print.purpose')}>
        <Told text={words.information.purpose} />
        {scenario.goals.length > 0 && (
          <>
            <h3>{t('print.goals')}</h3>
            <ul>
              {scenario.goals.map((goal) => (
                <li key={goal}>{words.goals[goal]}</li>
              ))}
            </ul>
          </>
        )}
        <h3>{t('print.assumed')}</h3>
        <Told text={words.information.assumed} />
      </Part>
      <Plan printed={printed} />
      <Roles printed={printed} />
      <Dilemmas printed={printed} />
      <Watch printed={printed} />
      <Questions printed={printed} />
      <div className={styles.rubric}>
        <Part title={t('debrief:rubric')}>
          <p>{t('kit:rubric.note')}</p>
          <SinglePoint />
        </Part>
      </div>
      <Sources printed={printed} />
    </article>
  );
}
