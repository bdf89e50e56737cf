import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import styles from './Kept.module.css';

interface LessonRowProps {
  name: string;
  onUse(): void;
  onExport(): void;
  onDrop(): void;
}

/** One kept lesson. Each button says to a screen reader which lesson it is about. */
export function LessonRow({ name, onUse, onExport, onDrop }: LessonRowProps) {
  const { t } = useTranslation('instructor');
  const ways = [
    { way: 'use', kind: 'line', act: onUse },
    { way: 'export', kind: 'quiet', act: onExport },
    { way: 'drop', kind: 'quiet', act: onDrop },
  ] as const;
  return (
    <li className={styles.row}>
      <strong className={styles.name}>{name}</strong>
      {ways.map(({ way, kind, act }) => (
        <Button key={way} kind={kind} onClick={act}>
          <span aria-hidden="true">{t(`kept.${way}`)}</span>
          <span className="visually-hidden">{t(`kept.${way}.spoken`, { name })}</span>
        </Button>
      ))}
    </li>
  );
}
