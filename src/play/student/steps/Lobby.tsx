import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { WhoAmI } from '../seat/WhoAmI.tsx';
import { useStudent } from '../student.ts';
import styles from './Lobby.module.css';

/** Before it begins: what this is about, who one is, and who else is here. */
export function Lobby() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { words, me } = told;
  if (!words) return null;
  return (
    <div className={styles.lobby}>
      <Paper as="section" className={styles.card}>
        <h2>{words.title}</h2>
        <p className={styles.tagline}>{words.tagline}</p>
        <Prose text={words.summary} />
      </Paper>
      <Paper as="section" className={styles.card}>
        <h2>{t('lobby.you')}</h2>
        <WhoAmI />
      </Paper>
      <section className={styles.company} aria-label={t('lobby.company')}>
        <h2>{t('lobby.here', { count: me.company.filter(({ here }) => here).length })}</h2>
        <ul>
          {me.company.map(({ name, desk, here }) => (
            <li key={name} data-here={here || undefined}>
              {name}
              {desk && <span> {deskName(words, me.seat, desk)}</span>}
              {!here && <span className={styles.away}> {t('lobby.away')}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
