import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { type AudienceName, VALUES } from '../../../scenario/format/gauges.ts';
import { useTable } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import styles from './Audience.module.css';
import { StrengthBar } from './StrengthBar.tsx';
import type { Debating } from './useDebating.ts';

/** Where a scenario says nothing an audience weighs a value as anyone does. */
const AS_FOR_ANYONE = 0.5;

/** One audience: the option that leads with it, how strongly, and what it listens for. */
export function Audience({ name, debating }: { name: AudienceName; debating: Debating }) {
  const { t } = useTranslation('play');
  const { match, seat, view, words } = useTable();
  const backed = (debating.ready ?? view).audiences[name];
  const lead = view.options.reduce((best, each) =>
    (backed[each.option.id] ?? 0) > (backed[best.option.id] ?? 0) ? each : best,
  ).option;
  const weighs = match.scenario.audiences[name]?.weighs ?? {};
  const values = VALUES.filter((value) => (weighs[value] ?? AS_FOR_ANYONE) > AS_FOR_ANYONE)
    .sort((a, b) => (weighs[b] ?? 0) - (weighs[a] ?? 0))
    .map((value) => t(`debate.value.${value}`));
  return (
    <li>
      <p className={styles.name}>{t(`debate.audience.${name}`)}</p>
      <p className={styles.lead}>
        <Mark strategy={strategyOf(lead.effort)} size={14} />
        {t('debate.leads', {
          option: words.turns[view.dilemma.id]?.options[seat]?.[lead.id]?.title,
        })}
      </p>
      <StrengthBar value={backed[lead.id] ?? 0} base={0.5} />
      <p className={styles.weighs}>
        {values.length > 0
          ? t('debate.weighs', { values: values.join(', ') })
          : t('debate.weighsAll')}
      </p>
    </li>
  );
}
