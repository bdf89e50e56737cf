import { useTranslation } from 'react-i18next';
import { dayOf } from '../../player/names/dates.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import styles from './EventTold.module.css';
import { Told } from './Told.tsx';

/** Something that happened, with its day where it is history, and its sources. */
export function EventTold({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, words } = useTable();
  const said = words.events[id];
  const event = match.scenario.events[id];
  if (!said) return null;
  const day = event?.date ? dayOf(event.date, language) : t('consequence.undated');
  return (
    <Told icon="sheet" above={event ? day : t('consequence.written')} title={said.title}>
      <Prose text={said.text} />
      {event && (
        <div className={styles.sources}>
          {event.sources.map((source) => (
            <SourceChip key={source} id={source} />
          ))}
        </div>
      )}
    </Told>
  );
}
