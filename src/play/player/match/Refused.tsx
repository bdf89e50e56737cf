import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../../game/index.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import type { Table } from '../table/table.ts';
import styles from './Refused.module.css';

/** Why a command was refused, said politely; the region stands empty otherwise. */
export function Refused({ refusal, table }: { refusal: Refusal | null; table: Table }) {
  const { t } = useTranslation('errors');
  return (
    <p role="status" className={styles.refused}>
      {refusal && (
        <>
          <Icon name="warning" />
          <span>{said(refusal)}</span>
        </>
      )}
    </p>
  );

  function said(refused: Refusal): string {
    const { view, words, seat } = table;
    switch (refused.code) {
      case 'option-closed':
      case 'unknown-option': {
        const option = words.turns[view.dilemma.id]?.options[seat]?.[refused.option]?.title;
        return t(`refused.${refused.code}`, { option: option ?? refused.option });
      }
      case 'call-unanswered':
      case 'answer-closed':
        return t(`refused.${refused.code}`, { call: words.calls[refused.call]?.title ?? '' });
      case 'confidence-out-of-range':
        return t('refused.confidence-out-of-range', { confidence: refused.confidence });
      default:
        return t(`refused.${refused.code}`);
    }
  }
}
