import { useState } from 'react';
import { Radio } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OptionView } from '../../../game/index.ts';
import { TermName } from '../../glossary/TermName.tsx';
import { useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Mandate } from '../../shell/parts/Mandate.tsx';
import { paperClass } from '../../shell/parts/Paper.tsx';
import { Closed } from './Closed.tsx';
import { Gate } from './Gate.tsx';
import { Lines } from './Lines.tsx';
import styles from './OptionCard.module.css';
import { OptionDetail } from './OptionDetail.tsx';
import { Preview } from './Preview.tsx';
import { splitOf } from './strategies.ts';

/** An answer to the motion: a slate at rest, paper under the hand. Choosing it says nothing yet. */
export function OptionCard({ option, mandate, closed }: OptionView) {
  const { t } = useTranslation('play');
  const { view, seat, words, told } = useTable();
  const { draft, change, pointed, point, expected } = useDraft();
  const [detailed, setDetailed] = useState(false);
  const said = words.turns[view.dilemma.id]!.options[seat]![option.id]!;
  const chosen = draft.option === option.id;
  const raised = chosen || pointed === option.id;
  const [first, second = first, share = 1] = splitOf(option.effort);
  const foreseen = expected.find((one) => one.option.id === option.id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the hand; the keyboard has the radio button inside
    <article
      className={`${styles.card} ${raised && !closed ? paperClass : ''}`}
      data-chosen={chosen || undefined}
      data-closed={closed !== null || undefined}
      style={{
        borderImage: `linear-gradient(var(--${first}) ${share * 100}%, var(--${second}) ${share * 100}%) 0 0 0 5`,
      }}
      onPointerEnter={() => !closed && point(option.id)}
      onPointerLeave={() => point(null)}
      onClick={({ currentTarget, target }) => {
        // What is said of a term lies over the card, and is no choice.
        if (!closed && currentTarget.contains(target as Node)) change({ option: option.id });
      }}
    >
      <Radio value={option.id} isDisabled={closed !== null} className={styles.pick ?? ''}>
        <span className={styles.lines}>
          <Lines effort={option.effort} />
          {closed && <Icon name="lock" size={18} />}
          <span className={styles.figure}>{mandate.toFixed(2)}</span>
        </span>
        <span className={styles.title}>{said.title}</span>
        <span className={styles.text}>{said.text}</span>
      </Radio>
      <div className={styles.more}>
        {closed && <Closed closed={closed} option={option} />}
        <Gate option={option} />
        {foreseen && (
          <Preview
            expected={foreseen}
            onWhy={told && !told.numbers ? null : () => setDetailed(true)}
          />
        )}
        <Mandate
          label={<TermName term="mandate">{t('mandate')}</TermName>}
          value={mandate}
          strategies={splitOf(option.effort)}
        />
      </div>
      {detailed && foreseen && (
        <OptionDetail expected={foreseen} onClose={() => setDetailed(false)} />
      )}
    </article>
  );
}
