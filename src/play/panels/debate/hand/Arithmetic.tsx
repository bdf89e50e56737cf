import { useTranslation } from 'react-i18next';
import type { Working } from '../../../../game/index.ts';
import { deskName } from '../../../player/names/names.ts';
import { groundOf } from '../../../player/source/grounds.ts';
import { useTable } from '../../../player/table/table.ts';
import { useDebate } from '../floor/debating.ts';
import { figure } from '../floor/figure.ts';
import styles from './Arithmetic.module.css';
import { baseSteps } from './base-steps.ts';
import { MandateStep } from './MandateStep.tsx';

/** The last step in figures: the stronger side pulls the start toward 1 or toward 0. */
function lastStep({ base, support, attack, strength }: Working): string {
  const [b, s, a] = [figure(base), figure(support), figure(attack)];
  const result = figure(strength);
  if (support === attack) return `= ${result}`;
  return support > attack
    ? `${b} + (1 − ${b}) × (${s} − ${a}) = ${result}`
    : `${b} − ${b} × (${a} − ${s}) = ${result}`;
}

/** How a strength on the floor comes about, one line a step, and what the second opinion makes of it. */
export function Arithmetic({ id }: { id: string }) {
  const { t } = useTranslation('play');
  const { match, seat, view, words } = useTable();
  const { onTable, workings } = useDebate();
  const working = workings[id];
  if (!working) return null;
  const own = onTable.find((argument) => argument.id === id);
  const said = words.turns[view.dilemma.id];
  const claim = (argument: string) => said?.arguments[argument]?.claim;
  const isFact = (source: string) => groundOf(match.scenario, source) === 'fact';
  const moved = own ? baseSteps(own, view.debate.interventions, isFact) : [];
  const sides = [
    { kind: 'support', voices: working.supporters, sum: working.support },
    { kind: 'attack', voices: working.attackers, sum: working.attack },
  ] as const;
  return (
    <>
      <table className={styles.steps}>
        <tbody>
          <tr>
            <th scope="row">{t('debate.start')}</th>
            <td>
              {own
                ? t('debate.heldBy', { desk: deskName(words, seat, own.desk) })
                : t('debate.evenStart')}
            </td>
            <td>{figure(own?.base ?? working.base)}</td>
          </tr>
          {moved.map(({ move, base }) => (
            <tr key={move}>
              <th scope="row">{t('debate.yours')}</th>
              <td>{t(`debate.moved.${move}`)}</td>
              <td>{figure(base)}</td>
            </tr>
          ))}
          {sides.map(({ kind, voices, sum }) => [
            ...voices.map((voice) => (
              <tr key={`${kind} ${voice.id}`}>
                <th scope="row">{t(`debate.${kind}`)}</th>
                <td>{claim(voice.id)}</td>
                <td>{figure(voice.strength)}</td>
              </tr>
            )),
            voices.length > 1 && (
              <tr key={kind}>
                <th scope="row">{t(`debate.${kind}Together`)}</th>
                <td>1 − {voices.map(({ strength }) => `(1 − ${figure(strength)})`).join(' × ')}</td>
                <td>{figure(sum)}</td>
              </tr>
            ),
          ])}
          {working.unheard.map((voice) => (
            <tr key={voice} className={styles.unheard}>
              <th scope="row">{t('debate.unheard')}</th>
              <td>{claim(voice)}</td>
              <td>{t('debate.countsNot')}</td>
            </tr>
          ))}
          <tr className={styles.result}>
            <th scope="row">{t('debate.result')}</th>
            <td>{lastStep(working)}</td>
            <td>{figure(working.strength)}</td>
          </tr>
          <tr className={styles.second}>
            <th scope="row">{t('debate.second')}</th>
            <td>{t('debate.secondBy')}</td>
            <td>{figure(working.second)}</td>
          </tr>
        </tbody>
      </table>
      {!own && <MandateStep id={id} />}
    </>
  );
}
