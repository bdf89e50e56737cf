import { useTranslation } from 'react-i18next';
import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './Arithmetic.module.css';
import type { Debating } from './useDebating.ts';
import { type Working, workingOf } from './working.ts';

const two = (value: number): string => value.toFixed(2);

/** The last step in figures: the stronger side pulls the start toward 1 or toward 0. */
function lastStep({ base, support, attack, result }: Working): string {
  const [b, s, a] = [two(base), two(support), two(attack)];
  if (support === attack) return two(result);
  return support > attack
    ? `${b} + (1 − ${b}) × (${s} − ${a}) = ${two(result)}`
    : `${b} − ${b} × (${a} − ${s}) = ${two(result)}`;
}

/** How a strength on the floor comes about, one line a step. */
export function Arithmetic({ id, debating }: { id: string; debating: Debating }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { onTable, floor } = debating;
  const working = workingOf(id, onTable, floor);
  const own = onTable.find((argument) => argument.id === id);
  const moved = view.debate.interventions.some(
    (word) => word.move !== 'frame' && word.move !== 'rebut' && word.argument === id,
  );
  const claim = (argument: string) => words.turns[view.dilemma.id]?.arguments[argument]?.claim;
  const start = own
    ? t(moved ? 'debate.movedStart' : 'debate.heldBy', { desk: deskName(words, seat, own.desk) })
    : t('debate.evenStart');
  const sides = [
    { kind: 'support', voices: working.supporters, sum: working.support },
    { kind: 'attack', voices: working.attackers, sum: working.attack },
  ] as const;
  const several = sides.some(({ voices }) => voices.length > 1);
  return (
    <>
      <table className={styles.steps}>
        <tbody>
          <tr>
            <th scope="row">{t('debate.start')}</th>
            <td>{start}</td>
            <td>{two(working.base)}</td>
          </tr>
          {sides.map(({ kind, voices, sum }) => [
            ...voices.map(({ argument, strength }) => (
              <tr key={`${kind}:${argument.id}`}>
                <th scope="row">{t(`debate.${kind}`)}</th>
                <td>{claim(argument.id)}</td>
                <td>{two(strength)}</td>
              </tr>
            )),
            voices.length > 1 && (
              <tr key={kind}>
                <th scope="row">{t(`debate.${kind}Together`)}</th>
                <td>1 − {voices.map(({ strength }) => `(1 − ${two(strength)})`).join(' × ')}</td>
                <td>{two(sum)}</td>
              </tr>
            ),
          ])}
          <tr className={styles.result}>
            <th scope="row">{t('debate.result')}</th>
            <td>{lastStep(working)}</td>
            <td>{two(working.result)}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{t('debate.rule')}</p>
      {several && <p className={styles.note}>{t('debate.togetherNote')}</p>}
      {!own && <MandateStep id={id} debating={debating} />}
    </>
  );
}

/** From an option's strength to its mandate: beside the others, and then in the cabinet's own ears. */
function MandateStep({ id, debating }: { id: string; debating: Debating }) {
  const { t } = useTranslation('play');
  const { floor, mandate } = debating;
  const others = Object.keys(floor.mandate).filter((other) => other !== id);
  const average =
    others.reduce((sum, other) => sum + (floor.strength[other] ?? 0), 0) / others.length;
  const beside = two(floor.mandate[id] ?? 0);
  const heard = two(mandate[id] ?? 0);
  return (
    <p className={styles.mandate}>
      {t('debate.mandateRule', {
        strength: two(floor.strength[id] ?? 0),
        others: two(average),
        mandate: beside,
      })}{' '}
      {heard !== beside && t('debate.mandateHeard', { mandate: heard })}
    </p>
  );
}
