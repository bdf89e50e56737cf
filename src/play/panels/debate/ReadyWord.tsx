import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Button } from '../../shell/parts/Button.tsx';
import { signed } from '../why/figures.ts';
import { printedChange } from './printed-change.ts';
import { ReadyTitle } from './ReadyTitle.tsx';
import styles from './ReadyWord.module.css';
import type { Debating } from './useDebating.ts';

/** The word that lies ready: what it would do to every mandate, before it is said. */
export function ReadyWord({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { ready, mandate, prepare, say } = debating;
  if (!ready) return null;
  const said = words.turns[view.dilemma.id];
  return (
    <div className={styles.ready} role="status">
      <p className={styles.title}>
        <ReadyTitle word={ready.word} />
      </p>
      {ready.word.move !== 'frame' && (
        <p className={styles.claim}>{said?.arguments[ready.word.argument]?.claim}</p>
      )}
      <ul className={styles.mandates}>
        {view.options.map(({ option }) => {
          const before = mandate[option.id] ?? 0;
          const after = ready.audiences.cabinet[option.id] ?? 0;
          const change = printedChange(before, after);
          const moves = change !== 0;
          return (
            <li key={option.id} className={styles.mandate} data-moves={moves || undefined}>
              <Mark strategy={strategyOf(option.effort)} size={14} />
              <span>{said?.options[seat]?.[option.id]?.title}</span>
              <span className={styles.figures}>
                <span aria-hidden="true">
                  {moves ? `${before.toFixed(2)} → ${after.toFixed(2)}` : after.toFixed(2)}
                </span>
                <span className="visually-hidden">
                  {t(moves ? 'debate.becomes' : 'debate.stays', {
                    before: before.toFixed(2),
                    after: after.toFixed(2),
                  })}
                </span>
              </span>
              <span className={styles.change}>{moves && signed(change, 2)}</span>
            </li>
          );
        })}
      </ul>
      <div className={styles.act}>
        <Button icon="check" onClick={say}>
          {t('debate.say')}
        </Button>
        <Button kind="quiet" onClick={() => prepare(null)}>
          {t('debate.notThis')}
        </Button>
      </div>
    </div>
  );
}
