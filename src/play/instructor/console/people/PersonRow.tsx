import { useTranslation } from 'react-i18next';
import type { PersonTold } from '../../../../classroom/protocol/console-told.ts';
import { deskName } from '../../../player/names/names.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Button } from '../../../shell/parts/Button.tsx';
import { useLeading } from '../leading.ts';
import { PersonDialog } from './PersonDialog.tsx';
import styles from './PersonRow.module.css';
import { useDoing } from './useDoing.ts';

/** One person: whether they are here, what they did in this step, and everything one may do about it. */
export function PersonRow({ person }: { person: PersonTold }) {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { lesson, words } = told;
  const doing = useDoing();
  const { id, name, alias, place, here, done, muted, agent, seat, desk } = person;
  const gone = place === 'gone' || !here;
  return (
    <li className={styles.row} data-gone={gone || undefined}>
      <span className={styles.sign} data-done={(done && !gone) || undefined} aria-hidden="true">
        {done && !gone && <Icon name="check" size={14} />}
      </span>
      <div className={styles.who}>
        <p className={styles.name}>
          {name}
          {desk && <span className={styles.desk}>{deskName(words, seat, desk)}</span>}
        </p>
        <p className={styles.note}>
          {doing(person)}
          {muted && ` · ${t('people.muted')}`}
          {agent && ` · ${t('people.agent')}`}
          {alias && lesson.step === 'lobby' && ` · ${t('people.alias', { alias })}`}
        </p>
      </div>
      {place === 'gone' ? (
        <Button kind="quiet" onClick={() => void send({ kind: 'admit', member: id })}>
          <span aria-hidden="true">{t('people.back')}</span>
          <span className="visually-hidden">{t('people.back.spoken', { name })}</span>
        </Button>
      ) : (
        <PersonDialog person={person} />
      )}
    </li>
  );
}
