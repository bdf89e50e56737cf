import { useTranslation } from 'react-i18next';
import { TermName } from '../../glossary/TermName.tsx';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './Contested.module.css';
import { useDebate } from './floor/debating.ts';

/** Said when the second way of weighing would let another option win. */
export function Contested() {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { workings } = useDebate();
  const said = words.turns[view.dilemma.id]?.options[seat];
  const winner = (by: 'strength' | 'second') =>
    said?.[
      view.options.reduce((best, each) =>
        (workings[each.option.id]?.[by] ?? 0) > (workings[best.option.id]?.[by] ?? 0) ? each : best,
      ).option.id
    ]?.title;
  return (
    <p className={styles.contested}>
      <Icon name="warning" size={16} />
      <span>
        <strong>
          <TermName term="contested">{t('debate.contested')}</TermName>
        </strong>{' '}
        {t('debate.contestedWhy', { first: winner('strength'), second: winner('second') })}
      </span>
    </p>
  );
}
