import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../../scenario/format/argument.ts';
import { deskName } from '../../../player/names/names.ts';
import { SourceChip } from '../../../player/source/SourceChip.tsx';
import { useTable } from '../../../player/table/table.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import { caseOf } from './case-of.ts';
import styles from './Hand.module.css';

/** What the player could bring in, those first that answer the slip in hand. */
export function Hand() {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { inHand, inQuestion, ask, onTable, ready, prepare } = useDebate();
  const name = useId();
  const said = words.turns[view.dilemma.id];
  const aims = (id: string | null) => (card: Argument) =>
    id !== null && [...card.attacks, ...card.supports].includes(id);
  const cards = [...view.hand].sort((a, b) => Number(aims(inHand)(b)) - Number(aims(inHand)(a)));
  const choose = (card: Argument) => {
    const options = view.options.map(({ option }) => option.id);
    ask(caseOf(card, onTable, options, inQuestion));
    prepare({ move: 'rebut', argument: card.id });
  };
  return (
    <fieldset className={styles.hand}>
      <legend className="visually-hidden">{t('debate.hand')}</legend>
      {cards.map((card) => {
        const target = [...card.attacks, ...card.supports][0] ?? '';
        const aimed = view.raised.find(({ id }) => id === target);
        return (
          <div key={card.id} className={styles.card}>
            <label className={styles.label}>
              <input
                type="radio"
                name={name}
                className={styles.input}
                checked={ready?.word.move === 'rebut' && ready.word.argument === card.id}
                onChange={() => choose(card)}
              />
              <span className={styles.words}>
                <span className={styles.claim}>{said?.arguments[card.id]?.claim}</span>
                <span className={styles.aim}>
                  {t(card.attacks.includes(target) ? 'debate.answers' : 'debate.supports')}{' '}
                  {aimed && <strong>{deskName(words, seat, aimed.desk)}: </strong>}
                  {said?.arguments[target]?.claim ?? said?.options[seat]?.[target]?.title}
                </span>
              </span>
            </label>
            <span className={styles.foot}>
              {card.evidence.map((id) => (
                <SourceChip key={id} id={id} />
              ))}
              <span>{t('debate.baseOf', { figure: figure(card.base) })}</span>
            </span>
          </div>
        );
      })}
    </fieldset>
  );
}
