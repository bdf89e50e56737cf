import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { deskName } from '../../../player/names/names.ts';
import { useTable } from '../../../player/table/table.ts';
import { Mark } from '../../../shell/marks/Mark.tsx';
import { useDebate } from '../floor/debating.ts';
import { printedChange, signedFigure } from '../floor/figure.ts';
import type { Branch } from './branches.ts';
import styles from './Slip.module.css';
import { SmallEmblem } from './SmallEmblem.tsx';
import { StrengthBar } from './StrengthBar.tsx';

type Point = Extract<Branch, { kind: 'argument' }>;

/** An argument on the map: who, on which side, for what value, the claim, how strong and what changed. */
export function Slip({ branch }: { branch: Point }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { workings, untouched, fresh, ready } = useDebate();
  const { argument, side, standing, again } = branch;
  const { id, desk, value, supports } = argument;
  const now = workings[id] ?? ready?.workings[id];
  const served = view.options.find(({ option }) => supports.includes(option.id))?.option;
  const strategy = served && strategyOf(served.effort);
  const changed = now
    ? printedChange(untouched.floor.strength[id] ?? now.strength, now.strength)
    : 0;
  const claim = words.turns[view.dilemma.id]?.arguments[id]?.claim;
  const own = view.debate.interventions.some(
    (word) => word.move === 'rebut' && word.argument === id,
  );
  return (
    <span
      className={styles.slip}
      data-standing={standing}
      data-again={again || undefined}
      data-strategy={strategy}
    >
      <span className={styles.who}>
        <SmallEmblem desk={desk} size={18} />
        <span className={styles.desk}>
          {deskName(words, seat, desk)} · <strong>{t(`debate.${side}`)}</strong>
        </span>
        {strategy && <Mark strategy={strategy} size={16} />}
      </span>
      {standing === 'givenUp' ? (
        <>
          <s className={styles.claim}>{claim}</s>
          <span className={styles.note}>
            {t('debate.givenUpBy', { desk: deskName(words, seat, desk) })}
          </span>
        </>
      ) : (
        <span className={styles.claim}>{claim}</span>
      )}
      {again && <span className={styles.note}>{t('debate.again')}</span>}
      {!again && standing !== 'givenUp' && now && (
        <span className={styles.foot}>
          <StrengthBar
            value={now.strength}
            base={argument.base}
            then={standing === 'held' ? ready?.workings[id]?.strength : undefined}
          />
          {changed !== 0 && <span className={styles.changed}>{signedFigure(changed)}</span>}
        </span>
      )}
      {!again && (
        <span className={styles.tags}>
          {standing === 'ready' && <span className={styles.tag}>{t('debate.ifSaid')}</span>}
          {own && <span className={styles.tag}>{t('debate.brought')}</span>}
          {fresh.includes(id) && <span className={styles.tag}>{t('debate.justSaid')}</span>}
          {value && <span className={styles.value}>{t(`debate.value.${value}`)}</span>}
        </span>
      )}
    </span>
  );
}
