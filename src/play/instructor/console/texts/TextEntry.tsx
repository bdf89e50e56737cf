import { useTranslation } from 'react-i18next';
import type { EntryForConsole } from '../../../../classroom/protocol/console-told.ts';
import { Button } from '../../../shell/parts/Button.tsx';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Texts.module.css';
import { useKind } from './useKind.ts';

/** One text, whose it is, and whether others see it. */
export function TextEntry({ entry }: { entry: EntryForConsole }) {
  const { t } = useTranslation('moderating');
  const { told, send } = useLeading();
  const placeName = usePlaceName();
  const kindOf = useKind();
  const { id, by, text, hidden, reported, turn } = entry;
  const name = told.people.find((each) => each.id === by)?.name ?? '';
  const judge = (way: 'show' | 'approve' | 'hide') => (
    <Button onClick={() => void send({ kind: 'hide', entry: id, hidden: way === 'hide' })}>
      <span aria-hidden="true">{t(`texts.${way}`)}</span>
      <span className="visually-hidden">{t(`texts.${way}.spoken`, { name })}</span>
    </Button>
  );
  return (
    <li className={styles.entry} data-hidden={hidden !== null || undefined}>
      <p className={styles.head}>
        <strong>{name}</strong>
        <span>{placeName(entry)}</span>
        <span>{kindOf(entry)}</span>
        <span>{t('texts.turn', { turn })}</span>
      </p>
      <p className={styles.text}>{text ?? t('texts.deleted')}</p>
      {(hidden || reported > 0) && (
        <p className={styles.why}>
          {hidden && t(`texts.hidden.${hidden}`)}
          {hidden && reported > 0 && ' · '}
          {reported > 0 && t('texts.reported', { count: reported })}
        </p>
      )}
      {text !== null && (
        <div className={styles.ways}>
          {hidden ? judge('show') : reported > 0 && judge('approve')}
          {hidden !== 'instructor' && judge('hide')}
        </div>
      )}
    </li>
  );
}
