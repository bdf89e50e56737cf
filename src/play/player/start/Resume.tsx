import { useTranslation } from 'react-i18next';
import { continueLink } from '../../saves/continue-link.ts';
import type { Save } from '../../saves/save.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { ButtonLink } from '../../shell/parts/Button.tsx';
import { momentOf } from '../names/dates.ts';
import styles from './Resume.module.css';

/** The way back into the match that was left. */
export function Resume({ save }: { save: Save }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  return (
    <div className={styles.resume}>
      <ButtonLink kind="brass" icon="play" href={continueLink(save)}>
        {t('table.start.resume', { turn: save.turn })}
      </ButtonLink>
      <p className={styles.note}>
        {t(`phase.${save.phase === 'over' ? 'consequence' : save.phase}`)},{' '}
        {momentOf(save.saved, language)}
      </p>
    </div>
  );
}
