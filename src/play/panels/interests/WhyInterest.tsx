import { useTranslation } from 'react-i18next';
import { outlookOf, partsOf } from '../../../game/index.ts';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { points } from '../../player/readings/readings.ts';
import { GROUND_ICONS } from '../../player/source/grounds.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Parts } from '../decision/Parts.tsx';
import type { Interest } from './useInterests.ts';
import styles from './WhyInterest.module.css';

/** What an interest is read from, with the values now, who named it, and whose scale it is. */
export function WhyInterest({ interest }: { interest: Interest }) {
  const { t } = useTranslation('play');
  const { match, view, seat } = useTable();
  const { scenario } = match;
  const { id, name, text, value, source } = interest;
  const scene = { scenario, world: view.world, seat, turn: view.turn };
  return (
    <Dialog
      title={name}
      trigger={{
        className: styles.why ?? '',
        content: (
          <>
            <Icon name={GROUND_ICONS.assumption} size={14} /> {t('why.ask')}
          </>
        ),
        label: t('why.askOf', { what: name }),
      }}
    >
      <p>{text}</p>
      <p className={styles.value}>
        {points(value)} <span className={styles.note}>{t('interests.note')}</span>
      </p>
      <h3 className={styles.heading}>{t('interests.because')}</h3>
      <Parts parts={partsOf(outlookOf(scenario, seat).interests[id]!.reads, scene)} />
      <dl className={styles.grounds}>
        <dt>{t('interests.named')}</dt>
        <dd>
          <SourceChip id={source} />
        </dd>
        <dt>{t('interests.scale')}</dt>
        <dd>
          <SourceChip id="assumption" />
        </dd>
      </dl>
    </Dialog>
  );
}
