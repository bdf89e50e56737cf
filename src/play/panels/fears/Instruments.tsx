import { useTranslation } from 'react-i18next';
import { TermName } from '../../glossary/TermName.tsx';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { PlainMark } from '../../shell/marks/Mark.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { AbroadFold } from '../interests/AbroadFold.tsx';
import { InterestsFold } from '../interests/InterestsFold.tsx';
import { Gauges } from './Gauges.tsx';
import { HubWorries } from './HubWorries.tsx';
import styles from './Instruments.module.css';
import { TwoFears } from './TwoFears.tsx';

/** What weighs most on the seat, and the gauges of the scenario. */
export function Instruments() {
  const { t } = useTranslation(['play', 'fears']);
  const { match, view, seat, words } = useTable();
  const under = underHand(useDraft());
  const hub = seat === match.scenario.hub;
  return (
    <Panel as="section" framed labelledBy="instruments" className={styles.panel}>
      <header className={styles.head}>
        <h2 id="instruments">{t(hub ? 'fears:threeWorries' : 'fears:twoFears')}</h2>
        <span>
          <TermName term="model-index">{t('fears:modelIndex')}</TermName>
        </span>
      </header>
      {hub ? <HubWorries /> : <TwoFears />}
      <Gauges />
      <AbroadFold />
      <InterestsFold />
      {under && (
        <p className={styles.legend}>
          <PlainMark strategy={under.strategy} size={16} />
          {t('fears.legend', {
            option: words.turns[view.dilemma.id]?.options[seat]?.[under.option.id]?.title,
          })}
        </p>
      )}
    </Panel>
  );
}
