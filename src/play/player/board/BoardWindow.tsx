import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { Ornament } from '../../shell/broken/Ornament.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Fold } from '../fold/Fold.tsx';
import { useTable } from '../table/table.ts';
import styles from './BoardWindow.module.css';
import { boardInWords } from './board-in-words.ts';
import { deploymentsOf } from './deployments.ts';
import { deploymentsInWords } from './deployments-in-words.ts';

/** Comes after the text: the renderer is large, and everything that it shows is also said. */
const Canvas = lazy(() => import('./Canvas.tsx'));

/** The hole in the table through which the board is seen, and the board in words. */
export function BoardWindow() {
  const { t } = useTranslation(['play', 'fears']);
  const [language] = useLanguage();
  const table = useTable();
  const abroad = deploymentsOf(table);
  const lines = [
    ...boardInWords(t, table),
    ...(abroad ? deploymentsInWords(t, language, abroad) : []),
  ];
  return (
    <section className={styles.window} aria-label={t('table.board')} data-window>
      <Ornament>
        <Canvas />
      </Ornament>
      <div className={styles.words}>
        <Fold icon="eye" title={<span className={styles.name}>{t('table.boardShows')}</span>}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Fold>
      </div>
    </section>
  );
}
