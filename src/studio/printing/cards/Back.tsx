import { useTranslation } from 'react-i18next';
import { deskName } from '../../../play/player/names/names.ts';
import type { Printed } from '../printed.ts';
import styles from './Cards.module.css';

/** The back of a card: what this desk alone knows, by dilemma. Folded over and closed until it is asked for. */
export function Back({ printed, desk }: { printed: Printed; desk: string }) {
  const { t } = useTranslation('studio');
  const { scenario, words, seat } = printed;
  const notes = scenario.turns.flatMap(({ id }, at) => {
    const said = words.turns[id];
    const note = said?.notes[desk];
    return said && note ? [{ id, title: `${at + 1}. ${said.title}`, note }] : [];
  });
  return (
    <article className={styles.back}>
      <h2 className={styles.name}>
        {t('print.back.title', { desk: deskName(words, seat, desk) })}
      </h2>
      <p className={styles.hint}>{t(notes.length > 0 ? 'print.back.note' : 'print.back.none')}</p>
      {notes.map(({ id, title, note }) => (
        <section key={id}>
          <h3>{title}</h3>
          <p>{note}</p>
        </section>
      ))}
    </article>
  );
}
