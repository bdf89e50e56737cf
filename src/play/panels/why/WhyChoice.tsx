import { useTranslation } from 'react-i18next';
import { characterOf, type Move } from '../../../agents/index.ts';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { seatWithin } from '../../player/names/seat-within.ts';
import { useTable } from '../../player/table/table.ts';
import { Reasons } from './Reasons.tsx';
import styles from './WhyChoice.module.css';

interface WhyChoiceProps {
  seat: string;
  turn: number;
  move: Move;
}

/** "Why did Tokyo do that?": the button, and behind it everything that the government weighed. */
export function WhyChoice(props: WhyChoiceProps) {
  const { t } = useTranslation('agents');
  const { words } = useTable();
  const question = t('why.ask', { seat: seatWithin(words, props.seat) });
  return (
    <Dialog title={question} trigger={{ className: styles.ask ?? '', content: question }}>
      <Weighed {...props} />
    </Dialog>
  );
}

function Weighed({ seat, turn, move }: WhyChoiceProps) {
  const { t } = useTranslation('agents');
  const { match, words } = useTable();
  const { command, reasons, signing, answering, settled } = move;
  const character = settled.how === 'line' ? 'line' : characterOf(match.settings, seat);
  const chosen = { seat, turn, option: command.option };
  const options = words.turns[match.scenario.turns[turn - 1]!.id]?.options[seat];
  const title = (id: string) => options?.[id]?.title ?? id;
  const how = t(`settled.${settled.how}`, {
    option: settled.how === 'close' ? title(settled.beside) : '',
    share: settled.how === 'drawn' ? Math.round(settled.share * 100) : 0,
  });
  return (
    <>
      <p className={styles.note}>
        {t('why.played', { name: t(`name.${character}`) })} {t(`about.${character}`)}
      </p>
      <section className={styles.part}>
        <h3>{t('why.option', { option: title(command.option) })}</h3>
        <p>{how}</p>
        {reasons.length > 0 && <Reasons reasons={reasons} chosen={chosen} />}
      </section>
      {signing.length > 0 && (
        <section className={styles.part}>
          <h3>{t(command.signs ? 'why.signed' : 'why.unsigned')}</h3>
          <Reasons reasons={signing} chosen={chosen} />
        </section>
      )}
      {Object.entries(answering).map(([id, why]) => (
        <section key={id} className={styles.part}>
          <h3>
            {t('why.answer', {
              call: words.calls[id]?.title ?? id,
              answer: words.calls[id]?.answers?.[command.answers[id]!] ?? command.answers[id],
            })}
          </h3>
          <Reasons reasons={why} chosen={chosen} />
        </section>
      ))}
      <p className={styles.note}>{t('why.scale')}</p>
    </>
  );
}
