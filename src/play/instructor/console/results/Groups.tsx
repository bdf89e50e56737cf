import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** Where the class split, and what all of it found convincing. */
export function Groups({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const names = useResultNames(results);
  const { groups, common } = results;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('groups.title')}</h3>
      <p className={styles.note}>{t(groups.length > 0 ? 'groups.note' : 'groups.none')}</p>
      <ul className={styles.list}>
        {groups.map(({ name, people, own }) => (
          <li key={name} className={styles.group}>
            <p>
              <strong>{t('groups.name', { name })}</strong>, {t('groups.people', { count: people })}
            </p>
            <ul>
              {own.map((each) => (
                <li key={`${each.turn} ${each.argument}`}>
                  {names.argument(each)}{' '}
                  <span className={styles.note}>
                    {t('groups.own', {
                      mean: each.mean.toFixed(1),
                      others: each.others.toFixed(1),
                    })}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {groups.length > 0 && (
        <>
          <h4 className={styles.heading}>{t('common.title')}</h4>
          {common.length === 0 && <p className={styles.note}>{t('common.none')}</p>}
          <ul className={styles.list}>
            {common.map((each) => (
              <li key={`${each.turn} ${each.argument}`}>
                {names.argument(each)} <span className={styles.note}>{each.mean.toFixed(1)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
