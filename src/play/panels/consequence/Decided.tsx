import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { TermName } from '../../glossary/TermName.tsx';
import { dayOf } from '../../player/names/dates.ts';
import { Prose } from '../../player/prose/Prose.tsx';
import { type Answered, useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { StrategyName } from '../../shell/marks/StrategyName.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Stamp } from '../../shell/parts/Stamp.tsx';
import { ChoicesOfOthers } from './ChoicesOfOthers.tsx';
import styles from './Decided.module.css';
import { framing } from './framing.ts';
import { PostureChange } from './PostureChange.tsx';
import { Signatures } from './Signatures.tsx';

/** What was decided, in one picture of words, and what the others did at the same moment. */
export function Decided({ of, className }: { of: Answered; className?: string | undefined }) {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, view, seat, words } = useTable();
  const { turn, choices } = of.report;
  const dilemma = match.scenario.turns[turn - 1]!;
  const choice = choices[seat]!;
  const option = dilemma.options[seat]?.find(({ id }) => id === choice.option);
  const said = words.turns[dilemma.id]?.options[seat]?.[choice.option];
  return (
    <Paper as="section" className={className}>
      <div className={styles.head}>
        <p className={styles.kicker}>
          {t('turnOf', { turn, turns: view.turns })} · {t('phase.consequence')}
        </p>
        <Stamp below={dayOf(dilemma.date, language)}>{t('consequence.decided')}</Stamp>
      </div>
      <h2 className={styles.title}>{said?.title}</h2>
      <p className={styles.framed}>
        {option && (
          <TermName term={strategyOf(option.effort)}>
            <StrategyName strategy={strategyOf(option.effort)} />
          </TermName>
        )}
        {!view.hub && (
          <TermName term="framing">{t(`consequence.${framing(choice.frame)}`)}</TermName>
        )}
      </p>
      {said && <Prose text={said.consequence} className={styles.picture} />}
      <PostureChange of={of} />
      <ChoicesOfOthers of={of} />
      <Signatures of={of} />
    </Paper>
  );
}
