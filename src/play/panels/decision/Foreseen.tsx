import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './Foreseen.module.css';

/** The forecasts of this turn, sealed: they were made before the previews. */
export function Foreseen() {
  const { t } = useTranslation('play');
  const { view, words } = useTable();
  const sealed = view.forecasts.filter(({ turn }) => turn === view.turn);
  if (sealed.length === 0) return null;
  return (
    <ul className={styles.foreseen} aria-label={t('decision.forecast')}>
      {sealed.map(({ question, answer, confidence }) => (
        <li key={question}>
          <Icon name="lock" size={15} />
          <span>
            {words.turns[view.dilemma.id]!.forecasts[question]}{' '}
            <strong>
              {t(answer ? 'decision.yes' : 'decision.no')}, {confidence}%
            </strong>
          </span>
        </li>
      ))}
    </ul>
  );
}
