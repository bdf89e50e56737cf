import { useTranslation } from 'react-i18next';
import { sourceTitle } from '../../../scenario/format/source-title.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Dialog } from '../dialog/Dialog.tsx';
import { useTable } from '../table/table.ts';
import { GROUND_ICONS, groundOf } from './grounds.ts';
import styles from './SourceChip.module.css';
import { SourceSheet } from './SourceSheet.tsx';
import { sourceDate } from './source-date.ts';

/** A source by its kind and date; opens what it says. An assumption has nothing to open and says so. */
export function SourceChip({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, words } = useTable();
  const ground = groundOf(match.scenario, id);
  const source = match.scenario.sources[id];
  const content = (
    <>
      <Icon name={GROUND_ICONS[ground]} size={15} />
      <span>
        {source?.date
          ? sourceDate(source.date, language)
          : t(id === 'model' ? 'table.model' : `table.ground.${ground}`)}
      </span>
    </>
  );
  if (!source) return <span className={styles.chip}>{content}</span>;
  return (
    <Dialog
      title={t('briefing.source')}
      trigger={{
        className: `${styles.chip} ${styles.opens}`,
        content,
        label: t('briefing.sourceNamed', { title: sourceTitle(match.scenario, words, id) }),
      }}
    >
      <SourceSheet id={id} />
    </Dialog>
  );
}
