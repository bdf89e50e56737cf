import { useTranslation } from 'react-i18next';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { useDraft } from '../../player/draft/draft.ts';
import { changesOf, type Expected, sizeOf } from '../../player/expected/expected.ts';
import { gaugeName } from '../../player/names/names.ts';
import { seatsWithin } from '../../player/names/seats-within.ts';
import { placeOf, points, read } from '../../player/readings/readings.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import styles from './OptionDetail.module.css';
import { OriginPart } from './OriginPart.tsx';
import { originOf } from './origin.ts';

/** The numbers behind the words: every change, with and without partners, its mechanism and its source. */
export function OptionDetail({ expected, onClose }: { expected: Expected; onClose: () => void }) {
  const { t } = useTranslation(['play', 'fears', 'reasons']);
  const [language] = useLanguage();
  const { match, view, seat, words, playthrough, told } = useTable();
  const { draft } = useDraft();
  const { option, partners, alone, together } = expected;
  const { scenario } = match;
  const origin = told ? () => [] : originOf(match, playthrough.state, seat, expected, draft);
  const changes = changesOf(match, view, draft.joined ? together : alone);
  const names = seatsWithin(words, partners, language);
  const said = words.turns[view.dilemma.id]!.options[seat]![option.id]!;
  return (
    <Dialog title={said.title} onClose={onClose} wide>
      <p className={styles.case}>
        {partners.length === 0
          ? t(seat === scenario.hub ? 'decision.ifLikely' : 'decision.byItself')
          : t(draft.joined ? 'decision.ifJoined' : 'decision.ifAlone', { names })}
      </p>
      <ul className={styles.changes}>
        {changes.map((one) => (
          <li key={one.gauge} className={styles.change}>
            <h3 className={styles.gauge}>
              <span>{gaugeName(t, match, words, seat, one.gauge)}</span>
              <span>
                {points(one.from)} → {points(one.to)}
              </span>
            </h3>
            <p className={styles.note}>
              {t(`decision.${one.to > one.from ? 'up' : 'down'}.${sizeOf(one)}`)}
              {partners.length > 0 &&
                ` · ${t(draft.joined ? 'decision.elseAlone' : 'decision.elseJoined', {
                  value: points(read(scenario, draft.joined ? alone : together, seat, one.gauge)),
                  names,
                })}`}
            </p>
            <p>{t(`reasons:law.${placeOf(seat, one.gauge)[1]}`)}</p>
            <ul className={styles.parts}>
              {origin(one.gauge).map((part, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name of their own and never move
                <OriginPart key={at} part={part} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {option.makes.length > 0 && (
        <p>
          {t('decision.makes', {
            promises: option.makes.map((id) => words.promises[id]?.title ?? id).join(', '),
          })}
        </p>
      )}
      <p className={styles.note}>{t('decision.leftOut')}</p>
      {option.sources.length > 0 && (
        <p className={styles.sources}>
          {option.sources.map((source) => (
            <SourceChip key={source} id={source} />
          ))}
        </p>
      )}
    </Dialog>
  );
}
