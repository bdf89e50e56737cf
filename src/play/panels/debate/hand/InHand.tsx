import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../../../player/frame/useNarrow.ts';
import { deskName } from '../../../player/names/names.ts';
import { SourceChip } from '../../../player/source/SourceChip.tsx';
import { useTable } from '../../../player/table/table.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { Button } from '../../../shell/parts/Button.tsx';
import { Paper } from '../../../shell/parts/Paper.tsx';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import { mayBe } from '../floor/useDebating.ts';
import { SmallEmblem } from '../map/SmallEmblem.tsx';
import { Arithmetic } from './Arithmetic.tsx';
import styles from './InHand.module.css';
import { ScaleLine } from './ScaleLine.tsx';

const MOVES = ['endorse', 'question'] as const;

/** The slip that was taken up: its reasons and evidence, and on demand why it is as strong as it is. */
export function InHand({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { onTable, workings, take, begin } = useDebate();
  const narrow = useNarrow();
  const [why, setWhy] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const said = words.turns[view.dilemma.id];
  const argument = [...onTable, ...view.conceded].find((each) => each.id === id);
  const point = said?.arguments[id];
  const option = said?.options[seat]?.[id];
  const working = workings[id];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slip is read from its beginning
  useEffect(() => {
    sheet.current?.scrollTo({ top: 0 });
  }, [id]);
  return (
    <div ref={sheet} className={styles.sheet}>
      <Paper as="section" labelledBy="in-hand" className={styles.paper}>
        <header className={styles.head}>
          <div>
            {argument && (
              <p className={styles.who}>
                <SmallEmblem desk={argument.desk} />
                {deskName(words, seat, argument.desk)}
              </p>
            )}
            <h3 id="in-hand" className={styles.claim}>
              {point?.claim ?? option?.title}
            </h3>
          </div>
          <button
            type="button"
            className={styles.close}
            aria-label={t('debate.putDown')}
            onClick={() => take(null)}
          >
            <Icon name="close" />
          </button>
        </header>
        {point?.warrant && <p className={styles.warrant}>{point.warrant}</p>}
        <div className={styles.foot}>
          {argument && (
            <>
              <span className={styles.label}>{t('debate.evidence')}</span>
              {argument.evidence.map((source) => (
                <SourceChip key={source} id={source} />
              ))}
              {argument.hindsight && (
                <span className={styles.hindsight}>{t('debate.hindsight')}</span>
              )}
            </>
          )}
          {working && (
            <Button expanded={why} onClick={() => setWhy(!why)}>
              {t('debate.whyStrength', { figure: figure(working.strength) })}
            </Button>
          )}
        </div>
        {narrow && argument && view.interventionsLeft > 0 && (
          // Elsewhere the moves stand beside the map.
          <div className={styles.moves}>
            {MOVES.filter((move) => mayBe(view, move, id)).map((move) => (
              <Button key={move} onClick={() => begin(move)}>
                {t(`debate.move.${move}`)}
              </Button>
            ))}
          </div>
        )}
        {why && working && (
          <div className={styles.why}>
            <div>
              <Arithmetic id={id} />
            </div>
            <div>
              <ScaleLine id={id} />
              <p className={styles.rule}>{t('debate.rule')}</p>
              <p className={styles.rule}>{t('debate.floorRule')}</p>
            </div>
          </div>
        )}
      </Paper>
    </div>
  );
}
