import { useTranslation } from 'react-i18next';
import { GATE, MANDATE_MOVES } from '../../../../game/index.ts';
import type { AudienceName } from '../../../../scenario/format/gauges.ts';
import { useTable } from '../../../player/table/table.ts';
import { Icon } from '../../../shell/icons/Icon.tsx';
import { signed } from '../../why/figures.ts';
import { useDebate } from '../floor/debating.ts';
import { figure, signedFigure } from '../floor/figure.ts';
import styles from './Audience.module.css';

/** What follows from this mandate with this audience, if the option in question is chosen. */
export function Follows({ audience, mandate }: { audience: AudienceName; mandate: number }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat, view } = useTable();
  const { inQuestion } = useDebate();
  if (audience === 'cabinet') return <p className={styles.follows}>{t('debate.followsCabinet')}</p>;
  if (audience === 'assembly') {
    const gate = view.options.find(({ option }) => option.id === inQuestion)?.option.gate;
    if (!gate) return <p className={styles.follows}>{t('debate.noGate')}</p>;
    const sum = mandate + gate.offset;
    return (
      <p className={styles.follows}>
        <Icon name={sum >= GATE ? 'check' : 'lock'} size={14} />
        {t(sum >= GATE ? 'debate.gateOpen' : 'debate.gateShut', {
          offset: signedFigure(gate.offset),
          sum: figure(sum),
          needed: figure(GATE),
        })}
      </p>
    );
  }
  const move = MANDATE_MOVES[audience];
  // The hub has no gauges: what its public and its allies make of it moves nothing.
  if (!move || seat === match.scenario.hub) return null;
  const by = move.per * (mandate - 0.5) * 100;
  return (
    <p className={styles.follows}>
      <Icon name="diamond" size={13} />
      {t('debate.follows', { gauge: t(`fears:gauge.${move.gauge}`), by: signed(by, 1) })}
    </p>
  );
}
