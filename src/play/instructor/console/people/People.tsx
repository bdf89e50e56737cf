import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { DoorControl } from '../door/DoorControl.tsx';
import { useLeading } from '../leading.ts';
import styles from './People.module.css';
import { PersonRow } from './PersonRow.tsx';
import { byPlace, headcount } from './presence.ts';
import { usePlaceName } from './usePlaceName.ts';

/** Who is here, where they sit and how far they are. */
export function People() {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { people, places, lesson } = told;
  const placeName = usePlaceName();
  const { all } = headcount(people);
  return (
    <section className={styles.people} aria-labelledby="people">
      <header className={styles.head}>
        <h2 id="people" className={styles.title}>
          {t('people.title')}
        </h2>
      </header>
      <DoorControl />
      {all === 0 && <p className={styles.note}>{t('people.none')}</p>}
      {byPlace(places, people)
        .filter((group) => group.people.length > 0)
        .map((group) => (
          <div key={`${group.table} ${group.seat}`}>
            {places.length > 1 && (
              <h3 className={styles.place}>
                {placeName(group)}
                <span className={styles.count}>
                  {headcount(group.people).done}/{headcount(group.people).here}
                </span>
              </h3>
            )}
            <ul>
              {group.people.map((person) => (
                <PersonRow key={person.id} person={person} />
              ))}
            </ul>
          </div>
        ))}
      {lesson.step === 'lobby' && all > 1 && places.length > 1 && (
        <Button onClick={() => void send({ kind: 'shuffle' })}>{t('people.shuffle')}</Button>
      )}
    </section>
  );
}
