import { useTranslation } from 'react-i18next';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { useDraft } from '../../player/draft/draft.ts';
import { seatWithin } from '../../player/names/seat-within.ts';
import { seatsWithin } from '../../player/names/seats-within.ts';
import link from '../../player/source/SourceLink.module.css';
import { useTable } from '../../player/table/table.ts';
import { useLanguage } from '../../shell/language/useLanguage.ts';
import { Tick } from '../../shell/parts/Tick.tsx';
import styles from './Signature.module.css';

/** Whether to sign the joint proposal, and what a signature owes to the co-signers. */
export function Signature() {
  const { t } = useTranslation('play');
  const [language] = useLanguage();
  const { match, view, seat, words } = useTable();
  const { draft, change } = useDraft();
  const { id, proposal } = view.dilemma;
  if (!proposal) return null;
  const promise = words.promises[proposal.promise];
  const { from, to } = match.scenario.promises[proposal.promise]!;
  const names = seatsWithin(words, proposal.with, language);
  return (
    <div className={styles.signature}>
      <Tick
        title={t('decision.sign', { names })}
        on={draft.signs}
        onChange={(signs) => change({ signs })}
      />
      {promise && (
        <p className={styles.note}>
          {t(from === seat ? 'decision.price' : 'decision.priceOfOther', {
            promise: promise.title,
            from: seatWithin(words, from),
            to: to === seat ? t('decision.you') : seatWithin(words, to),
          })}{' '}
          <Dialog
            title={t('decision.proposal')}
            trigger={{ className: link.link ?? '', content: t('decision.readProposal') }}
          >
            <p className={styles.proposal}>{words.turns[id]?.proposal}</p>
            <h3 className={styles.promise}>
              {t('decision.promiseNamed', { promise: promise.title })}
            </h3>
            <p className={styles.proposal}>{promise.text}</p>
          </Dialog>
        </p>
      )}
    </div>
  );
}
