import { useTranslation } from 'react-i18next';
import { Entry } from './Entry.tsx';
import styles from './TermList.module.css';
import { GROUPS, type Group, termsOf } from './terms.ts';

const ALL = Object.keys(GROUPS) as Group[];

/** Every term with what it means; each can be linked to by its name. */
export function TermList({ level }: { level: 2 | 3 }) {
  const { t } = useTranslation('glossary');
  const Heading = `h${level}` as const;
  return (
    <div className={styles.groups}>
      {ALL.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <Heading id={`group-${group}`} className={styles.heading}>
            {t(`group.${group}`)}
          </Heading>
          <dl className={styles.terms}>
            {termsOf(group).map((term) => (
              <div key={term} id={term} className={styles.term}>
                <dt className={styles.name}>{t(`${term}.name`)}</dt>
                <dd className={styles.said}>
                  <Entry term={term} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}
