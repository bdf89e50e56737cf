import { useTranslation } from 'react-i18next';
import { recordOf } from '../../../game/index.ts';
import { dayOf } from '../../player/names/dates.ts';
import { useTable } from '../../player/table/table.ts';
import { ReplayLink } from '../../replay/ReplayLink.tsx';
import { exportRecord } from '../../saves/export-record.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { storyOf } from '../timeline/story.ts';
import { useTelling } from '../useTelling.ts';
import styles from './Keeping.module.css';
import { saveText } from './save-text.ts';
import { timelineMarkdown } from './timeline-markdown.ts';

/** What can be taken home: the paper, the record that replays, the timeline to write with. */
export function Keeping() {
  const { t } = useTranslation('debrief');
  const [language] = useLanguage();
  const table = useTable();
  const tell = useTelling();
  const { match, playthrough, view, words } = table;
  const name = (what: string) => `${match.scenario.id}-${what}`;

  const saveTimeline = () => {
    const ending = words.endings[view.ending ?? ''] ?? { title: '', text: '' };
    const turns = storyOf(table).map((story) => ({
      heading: t('turn.title', { turn: story.turn, title: words.turns[story.id]?.title }),
      date: dayOf(story.date, language),
      choice: tell.option(story.id, story.option.id),
      lines: [
        tell.consequence(story),
        story.moved.length > 0 ? tell.moved(story) : '',
        story.signed.length > 0 ? t('turn.signed', { seats: tell.seats(story.signed) }) : '',
        ...story.report.calls.map(tell.call),
        ...story.report.promises.map(tell.promise),
        ...story.report.events.map((id) => words.events[id]?.title ?? id),
        tell.history(story),
      ],
    }));
    saveText(`${name(t('file.timeline'))}.md`, timelineMarkdown(words.title, ending, turns));
  };

  return (
    <div className={styles.keeping}>
      <Button icon="print" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button icon="share" onClick={saveTimeline}>
        {t('saveTimeline')}
      </Button>
      <Button
        icon="share"
        onClick={() => exportRecord(recordOf(playthrough), name(t('file.record')))}
      >
        {t('saveRecord')}
      </Button>
      <ReplayLink />
    </div>
  );
}
