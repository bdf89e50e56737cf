import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { AUDIENCES } from '../../../../scenario/format/gauges.ts';
import { useTable } from '../../../player/table/table.ts';
import { Mark } from '../../../shell/marks/Mark.tsx';
import type { Foreseen } from '../floor/debating.ts';
import { useDebate } from '../floor/debating.ts';
import { figure, printedChange, signedFigure } from '../floor/figure.ts';
import styles from './Foretold.module.css';

interface Line {
  id: string;
  mark?: ReactNode;
  name: string | undefined;
  before: number;
  after: number;
}

/** What the word would do to the mandates, before it is said and before anybody answers it. */
export function Foretold({ ready }: { ready: Foreseen }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { inQuestion } = useDebate();
  const titles = words.turns[view.dilemma.id]?.options[seat];
  const framing = ready.word.move === 'frame';
  const byOption = view.options.map(
    ({ option }): Line => ({
      id: option.id,
      mark: <Mark strategy={strategyOf(option.effort)} size={14} />,
      name: titles?.[option.id]?.title,
      before: view.audiences.cabinet[option.id] ?? 0,
      after: ready.audiences.cabinet[option.id] ?? 0,
    }),
  );
  // A framing is the same for every option and moves the listeners, not the cabinet.
  const byAudience = AUDIENCES.map(
    (name): Line => ({
      id: name,
      name: t(`debate.audience.${name}`),
      before: view.audiences[name][inQuestion] ?? 0,
      after: ready.audiences[name][inQuestion] ?? 0,
    }),
  );
  return (
    <>
      <p className={styles.title}>
        {framing
          ? t('debate.wouldSound', { option: titles?.[inQuestion]?.title })
          : t('debate.wouldBring')}
      </p>
      <ul>
        {(framing ? byAudience : byOption).map(({ id, mark, name, before, after }) => {
          const change = printedChange(before, after);
          return (
            <li key={id} className={styles.mandate} data-moves={change !== 0 || undefined}>
              <span className={styles.name}>
                {mark}
                {name}
              </span>
              <span className={styles.figures}>
                <span aria-hidden="true">
                  {change !== 0 ? `${figure(before)} → ${figure(after)}` : figure(after)}
                </span>
                <span className="visually-hidden">
                  {t(change !== 0 ? 'debate.becomes' : 'debate.stays', {
                    before: figure(before),
                    after: figure(after),
                  })}
                </span>
              </span>
              <span className={styles.change}>{change !== 0 && signedFigure(change)}</span>
            </li>
          );
        })}
      </ul>
      <p className={styles.note}>{t('debate.thenAnswered')}</p>
    </>
  );
}
