import { useTranslation } from 'react-i18next';
import type { Argument } from '../../../scenario/format/argument.ts';
import { deskName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import styles from './Hand.module.css';
import type { Debating } from './useDebating.ts';

/** What the player could bring in: each answer with the argument that it is aimed at. */
export function Hand({ debating }: { debating: Debating }) {
  const { t } = useTranslation('play');
  const { view } = useTable();
  if (view.hand.length === 0) return <p className={styles.empty}>{t('debate.handEmpty')}</p>;
  return (
    <>
      <h4 className={styles.title}>{t('debate.hand')}</h4>
      <ul className={styles.hand}>
        {view.hand.map((argument) => (
          <Card key={argument.id} argument={argument} debating={debating} />
        ))}
      </ul>
    </>
  );
}

function Card({ argument, debating }: { argument: Argument; debating: Debating }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const said = words.turns[view.dilemma.id];
  const claim = said?.arguments[argument.id]?.claim;
  const word = { move: 'rebut', argument: argument.id } as const;
  const isReady = debating.isReady(word);
  const targets = [...argument.attacks, ...argument.supports].map((target) => {
    const aimed = view.raised.find(({ id }) => id === target);
    return aimed
      ? { id: target, who: deskName(words, seat, aimed.desk), what: said?.arguments[target]?.claim }
      : { id: target, who: '', what: said?.options[seat]?.[target]?.title };
  });
  return (
    <li className={styles.card} data-ready={isReady || undefined}>
      <p className={styles.claim}>{claim}</p>
      {targets.map(({ id, who, what }) => (
        <p key={id} className={styles.aim}>
          <span className={styles.bar} aria-hidden="true" />
          <span>
            {t(argument.attacks.includes(id) ? 'debate.answers' : 'debate.supports')}
            {': '}
            {who && <strong>{who} </strong>}
            {what}
          </span>
        </p>
      ))}
      <div className={styles.foot}>
        {argument.evidence.map((id) => (
          <SourceChip key={id} id={id} />
        ))}
        <Button icon="rebut" pressed={isReady} onClick={() => debating.prepare(word)}>
          {t('debate.rebut')}
        </Button>
      </div>
    </li>
  );
}
