import { useTranslation } from 'react-i18next';
import { Icon } from '../../play/shell/icons/Icon.tsx';
import { isNamed } from '../../scenario/edit/names/rename.ts';
import type { Part } from '../outline/parts.ts';
import { usePartTitle } from '../outline/usePartTitle.ts';
import { Add } from './Add.tsx';
import styles from './Children.module.css';
import { ItemActions } from './fields/ItemActions.tsx';

/** The parts within a part: each a way to its form, and what makes another one. */
export function Children({ part, onChoose }: { part: Part; onChoose(part: Part): void }) {
  const { t } = useTranslation('studio');
  const titleOf = usePartTitle();
  return (
    <section className={styles.children} aria-label={t('forms.within')}>
      {part.children.length > 0 && (
        <ul className={styles.list}>
          {part.children.map((child) => (
            <li key={child.path.join('/')} className={styles.row}>
              <button type="button" className={styles.go} onClick={() => onChoose(child)}>
                <span className={styles.name}>{titleOf(child)}</span>
                {isNamed(child.path) && <span className={styles.id}>{nameShown(child)}</span>}
                <Icon name="right" size={16} />
              </button>
              {isNamed(child.path) && (
                <div className={styles.actions}>
                  <ItemActions path={child.path} title={titleOf(child)} />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      <Add part={part} />
    </section>
  );
}

/** Its place among the others, where it has one. */
const nameShown = ({ path }: Part): string => {
  const last = path.at(-1);
  return typeof last === 'number' ? String(last + 1) : String(last);
};
