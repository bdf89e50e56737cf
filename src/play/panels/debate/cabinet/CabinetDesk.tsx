import { useTranslation } from 'react-i18next';
import { deskName } from '../../../player/names/names.ts';
import { useTable } from '../../../player/table/table.ts';
import { Emblem } from '../../../shell/icons/Emblem.tsx';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { useDebate } from '../floor/debating.ts';
import styles from './CabinetDesk.module.css';
import { DeskLeaning } from './DeskLeaning.tsx';
import { leaningOf } from './leaning.ts';

/** One desk: emblem, name, leaning; opened, what it wants, its red line, its breath and what it does not hear. */
export function CabinetDesk({ desk, speaking }: { desk: string; speaking: boolean }) {
  const { t } = useTranslation('play');
  const { match, seat, view, words } = useTable();
  const { onTable, ready } = useDebate();
  const said = words.desks[seat]?.[desk];
  const made = match.scenario.seats[seat]?.desks[desk];
  if (!made) return null;
  const breath = Math.max(0, made.stamina - (view.debate.answers[desk] ?? 0));
  const options = view.options.map(({ option }) => option.id);
  const leaning = leaningOf(desk, options, onTable, ready?.floor ?? view.floor);
  const favourite = leaning.stance === 'unsure' ? undefined : leaning.option;
  return (
    <li className={styles.desk} data-speaking={speaking || undefined}>
      <details>
        <summary className={styles.face}>
          <Emblem name={made.icon} size={40} />
          <span className={styles.who}>
            <strong className={styles.name}>{deskName(words, seat, desk)}</strong>
            {speaking && <span className={styles.floor}>{t('debate.hasFloor')}</span>}
            <DeskLeaning leaning={leaning} />
          </span>
          <span className={styles.opens}>
            <Icon name="down" size={16} />
          </span>
        </summary>
        <dl className={styles.wants}>
          {favourite && (
            <div>
              <dt>{t(`debate.${leaning.stance}`)}</dt>
              <dd>{words.turns[view.dilemma.id]?.options[seat]?.[favourite]?.title}</dd>
            </div>
          )}
          <div>
            <dt>{t('debate.wants')}</dt>
            <dd>{said?.want}</dd>
          </div>
          <div>
            <dt>{t('debate.redLine')}</dt>
            <dd>{said?.redLine}</dd>
          </div>
          <div>
            <dt>{t('debate.breath')}</dt>
            <dd>
              {breath > 0 ? t('debate.breathLeft', { count: breath }) : t('debate.breathless')}
            </dd>
          </div>
          {made.blindSpots.length > 0 && (
            <div>
              <dt>{t('debate.blindSpot')}</dt>
              <dd>
                {t('debate.blindTo', {
                  values: made.blindSpots.map((value) => t(`debate.value.${value}`)).join(', '),
                })}
              </dd>
            </div>
          )}
        </dl>
      </details>
    </li>
  );
}
