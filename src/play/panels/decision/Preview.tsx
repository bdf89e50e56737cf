import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../../player/draft/draft.ts';
import { changesOf, type Expected, sizeOf } from '../../player/expected/expected.ts';
import { gaugeName, shortName } from '../../player/names/names.ts';
import { seatsWithin } from '../../player/names/seats-within.ts';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Chip } from '../../shell/parts/Chip.tsx';
import { mainGround } from './origin.ts';
import styles from './Preview.module.css';

/** Chips on a card; the detail shows what else moves. */
const MOST = 4;

/** Direction and size in words of what an option would do, and under which assumption. */
export function Preview({ expected, onWhy }: { expected: Expected; onWhy: (() => void) | null }) {
  const { t } = useTranslation(['play', 'fears']);
  const [language] = useLanguage();
  const table = useTable();
  const { match, view, words, seat, playthrough, told } = table;
  const { draft } = useDraft();
  const { partners, alone, together } = expected;
  const then = draft.joined ? together : alone;
  const changes = changesOf(match, view, then);
  const names = seatsWithin(words, partners, language);
  const { joined, signs } = draft;
  // Many small runs of the model: once for what is expected, not for every touch of the pointer.
  const ground = useMemo(
    () => (told ? null : mainGround(match, playthrough.state, seat, expected, { joined, signs })),
    [match, playthrough, seat, expected, joined, signs, told],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps clicks on these controls from choosing the card
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div className={styles.preview} onClick={(event) => event.stopPropagation()}>
      {partners.length > 0 && (
        <p className={styles.case}>
          {t(draft.joined ? 'decision.ifJoined' : 'decision.ifAlone', { names })}
        </p>
      )}
      {seat === match.scenario.hub && <p className={styles.case}>{t('decision.ifLikely')}</p>}
      <ul className={styles.chips}>
        {changes.slice(0, MOST).map((one) => {
          const gauge = gaugeName(t, match, words, seat, one.gauge);
          const direction = one.to > one.from ? 'up' : 'down';
          const size = sizeOf(one);
          return (
            <li key={one.gauge}>
              <Chip
                label={shortName(t, words, seat, one.gauge)}
                direction={direction}
                size={size}
                {...(ground ? { ground: ground(one.gauge) } : {})}
                spoken={t(ground ? 'decision.chip' : 'decision.chipPlain', {
                  gauge,
                  change: t(`decision.${direction}.${size}`),
                  ground: ground ? t(`table.ground.${ground(one.gauge)}`) : '',
                })}
                {...(onWhy ? { onWhy } : {})}
              />
            </li>
          );
        })}
        {changes.length === 0 && <li className={styles.none}>{t('decision.nothingMoves')}</li>}
        {onWhy && (
          <li>
            <button type="button" className={styles.why} onClick={onWhy}>
              {changes.length > MOST
                ? t('decision.more', { count: changes.length - MOST })
                : t('decision.numbers')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
