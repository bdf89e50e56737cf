import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import { leadingOf } from '../../../../classroom/review/now/lines.ts';
import { Dialog } from '../../../player/dialog/Dialog.tsx';
import { seatName } from '../../../player/names/names.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Mark } from '../../../shell/marks/Mark.tsx';
import { buttonClass } from '../../../shell/parts/Button.tsx';
import { Panel } from '../../../shell/parts/Panel.tsx';
import { useLeading } from '../leading.ts';
import { headcount } from '../people/presence.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import { useConsoleTable } from '../useConsoleTable.ts';
import { FlatWheel } from '../wheel/FlatWheel.tsx';
import { optionTitle } from '../words-of.ts';
import { Fears } from './Fears.tsx';
import { PlaceDetail } from './PlaceDetail.tsx';
import styles from './TableCard.module.css';
import { TableStatus } from './TableStatus.tsx';

/** One of several tables at a glance: its wheel, who is silent, the two fears, and what leads. */
export function TableCard({ place }: { place: ConsoleTold['places'][number] }) {
  const { t } = useTranslation('overview');
  const { people, words, lesson } = useLeading().told;
  const placeName = usePlaceName();
  const table = useConsoleTable(place);
  const id = useId();
  const { view, verdict, seat } = place;
  if (!view || !table) return null;
  const here = headcount(people.filter((each) => each.table === place.table && each.seat === seat));
  const name = placeName(place);
  const leading = verdict ? null : leadingOf(view);
  return (
    <Panel as="section" labelledBy={id} className={styles.card}>
      <div className={styles.wheel}>
        <FlatWheel table={table} />
      </div>
      <div className={styles.told}>
        <h3 id={id} className={styles.title}>
          {name}
          <span className={styles.who}>
            {lesson.seats.length === 1 && `${seatName(words, seat)} · `}
            {t('card.people', { count: here.all })}
          </span>
        </h3>
        <TableStatus place={place} />
        <Fears view={view} />
        <div className={styles.foot}>
          {leading && (
            <p className={styles.leads}>
              <Mark strategy={leading.strategy} size={18} />
              {t('card.leads', {
                option: optionTitle(words, view, leading.option),
                mandate: leading.mandate.toFixed(2),
              })}
            </p>
          )}
          <Dialog
            wide
            title={name}
            trigger={{
              className: buttonClass('quiet'),
              content: (
                <>
                  <span>{t('card.look')}</span>
                  <Icon name="right" size={14} />
                </>
              ),
              label: t('card.look.spoken', { place: name }),
            }}
          >
            <PlaceDetail place={place} />
          </Dialog>
        </div>
      </div>
    </Panel>
  );
}
