import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { matching, valueAlong } from '../../../scenario/edit/names/matching.ts';
import {
  GROUP_READINGS,
  MATCH_READINGS,
  SEAT_READINGS,
  SPOKE_READINGS,
} from '../../../scenario/format/readings.ts';
import { useFiles } from '../../bench/useBench.ts';
import { toldIn } from '../../document/told.ts';
import { titleOf } from '../words/title-of.ts';
import { useChoiceName } from '../words/useChoiceName.ts';
import labelled from './Labelled.module.css';
import styles from './ReadingMenu.module.css';

interface Reading {
  reading: string;
  name: string;
}

/** Everything that a condition may read, by what it is of. */
function useReadings(): { group: string; readings: Reading[] }[] {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const nameOf = useChoiceName();
  const told = toldIn(useFiles());
  const own = (names: readonly string[]) =>
    names.map((name) => ({ reading: name, name: nameOf(name) }));
  const members = (of: string) => matching(told.structure, [of, '*']).map(({ path }) => path);
  const spokes = members('seats').filter(
    (path) => valueAlong(told.structure, [...path, 'kind']) === 'spoke',
  );
  return [
    { group: t('reading.own'), readings: own(Object.keys(SEAT_READINGS)) },
    { group: t('reading.match'), readings: own(Object.keys(MATCH_READINGS)) },
    ...Object.entries(GROUP_READINGS).map(([group, { of }]) => ({
      group: t(`reading.group.${group as keyof typeof GROUP_READINGS}`),
      readings: members(of).map((path) => ({
        reading: `${group}.${path[1]}`,
        name: titleOf(told, path, language) ?? String(path[1]),
      })),
    })),
    ...spokes.map((path) => ({
      group: t('reading.spoke', { seat: titleOf(told, path, language) ?? String(path[1]) }),
      readings: SPOKE_READINGS.map((name) => ({
        reading: `${path[1]}.${name}`,
        name: nameOf(name),
      })),
    })),
  ].filter(({ readings }) => readings.length > 0);
}

/** What a condition can read, to be put in where the writing hand stands. */
export function ReadingMenu({ onChoose }: { onChoose(reading: string): void }) {
  const { t } = useTranslation('studio');
  const groups = useReadings();
  return (
    <select
      className={`${labelled.input} ${styles.menu}`}
      aria-label={t('reading.insert')}
      value=""
      onChange={({ target }) => target.value && onChoose(target.value)}
    >
      <option value="">{t('reading.insert')}</option>
      {groups.map(({ group, readings }) => (
        <optgroup key={group} label={group}>
          {readings.map(({ reading, name }) => (
            <option key={reading} value={reading}>
              {name} ({reading})
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
