import { useTranslation } from 'react-i18next';
import type { OptionView } from '../../../game/index.ts';
import { Gate } from '../../../play/panels/decision/Gate.tsx';
import { splitOf } from '../../../play/panels/decision/strategies.ts';
import { useTable } from '../../../play/player/table/table.ts';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import { Mark } from '../../../play/shell/marks/Mark.tsx';
import { AUDIENCES } from '../../../scenario/format/gauges.ts';
import { ConditionTold } from '../condition/ConditionTold.tsx';
import { figure, optionName } from '../names.ts';
import styles from '../PlayPane.module.css';
import own from './OptionLine.module.css';

interface OptionLineProps {
  name: string;
  of: OptionView;
  chosen: boolean;
  onChoose(): void;
}

/** An option: whether it is open and why, and how the debate backs it. */
export function OptionLine({ name, of, chosen, onChoose }: OptionLineProps) {
  const { t } = useTranslation(['studio', 'play']);
  const { match, view, words, seat } = useTable();
  const { option, closed } = of;
  const [strategy] = splitOf(option.effort);
  return (
    <div className={styles.card} data-closed={closed !== null || undefined}>
      <label className={own.pick}>
        <input
          type="radio"
          name={name}
          checked={chosen}
          disabled={closed !== null}
          onChange={onChoose}
        />
        <Mark strategy={strategy} size={16} />
        <span className={own.title}>{optionName(words, view.dilemma.id, seat, option.id)}</span>
        {closed && (
          <span className={own.closed}>
            <Icon name="lock" size={16} /> {t('play.closed')}
          </span>
        )}
      </label>
      <p className={styles.note}>
        {AUDIENCES.map((audience) =>
          t('play.mandate', {
            audience: t(`play:debate.audience.${audience}`),
            value: figure(view.audiences[audience][option.id] ?? 0.5),
          }),
        ).join(' · ')}
      </p>
      {option.when !== undefined && (
        <ConditionTold
          condition={option.when}
          match={match}
          world={view.world}
          turn={view.turn}
          seat={seat}
        />
      )}
      <Gate option={option} />
    </div>
  );
}
