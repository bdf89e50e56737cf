import { useTranslation } from 'react-i18next';
import { sourceTitle } from '../../../scenario/format/source-title.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { useTable } from '../table/table.ts';
import { GROUND_ICONS, groundOf } from './grounds.ts';
import styles from './SourceSheet.module.css';
import { sourceDate } from './source-date.ts';

/** One source in full: kind, title, date, what it says, where to read it. */
export function SourceSheet({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, words } = useTable();
  const ground = groundOf(match.scenario, id);
  const source = match.scenario.sources[id];
  return (
    <div className={styles.sheet}>
      <p className={styles.ground}>
        <Icon name={GROUND_ICONS[ground]} size={16} />
        {t(`table.ground.${ground}`)}
      </p>
      {source && <p className={styles.title}>{sourceTitle(match.scenario, words, id)}</p>}
      {source?.date && <p className={styles.note}>{sourceDate(source.date, language)}</p>}
      {words.sources[id] && <p className={styles.says}>{words.sources[id]}</p>}
      {source?.url && (
        <a className={styles.link} href={source.url} target="_blank" rel="noreferrer">
          {t('briefing.readSource', { site: new URL(source.url).hostname })}
        </a>
      )}
    </div>
  );
}
