import { useTranslation } from 'react-i18next';
import { TermName } from '../../glossary/TermName.tsx';
import { seatName } from '../../player/names/names.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './Ringing.module.css';

/** The calls of this turn: what happens, who is tested, and how hard the test is. */
export function Ringing() {
  const { t } = useTranslation('play');
  const { match, view, words } = useTable();
  if (view.ringing.length === 0) return null;
  return (
    <section className={styles.ringing} aria-label={t('briefing.ringing')}>
      {view.ringing.map((id) => {
        const call = match.scenario.calls[id]!;
        const said = words.calls[id]!;
        return (
          <div key={id} className={styles.call}>
            <p className={styles.kind}>
              <Icon name="warning" size={16} />
              <TermName term="call">
                {t(`briefing.call.${call.kind}`, { seat: seatName(words, call.seat) })}
              </TermName>
            </p>
            <h3 className={styles.title}>{said.title}</h3>
            <p>{said.text}</p>
            <p className={styles.hardness}>
              {said.hardness} <SourceChip id={call.source} />
            </p>
          </div>
        );
      })}
    </section>
  );
}
