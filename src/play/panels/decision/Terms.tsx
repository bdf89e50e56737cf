import { useTranslation } from 'react-i18next';
import type { Option } from '../../../scenario/format/option.ts';
import { Dialog } from '../../player/dialog/Dialog.tsx';
import { frameOf, useDraft } from '../../player/draft/draft.ts';
import { useTable } from '../../player/table/table.ts';
import { Foreseen } from './Foreseen.tsx';
import { Framing } from './Framing.tsx';
import { Signature } from './Signature.tsx';
import styles from './Terms.module.css';

/** On a phone: justification and signature behind two buttons beside the one that decides. */
export function Terms({ option }: { option: Option | undefined }) {
  const { t } = useTranslation('play');
  const { view } = useTable();
  const { draft } = useDraft();
  return (
    <>
      {option && !view.hub && (
        <Dialog
          title={t('decision.framing')}
          trigger={{
            className: styles.button ?? '',
            content: (
              <>
                <span>{t('decision.framingShort')}</span>
                <strong>{Math.round(frameOf(draft, option, view.declaredFrame) * 100)}</strong>
              </>
            ),
          }}
        >
          <Framing option={option} />
          <Foreseen />
        </Dialog>
      )}
      {view.dilemma.proposal && (
        <Dialog
          title={t('decision.signature')}
          trigger={{
            className: styles.button ?? '',
            content: (
              <>
                <span>{t('decision.signature')}</span>
                <strong>{t(draft.signs ? 'decision.yes' : 'decision.no')}</strong>
              </>
            ),
          }}
        >
          <Signature />
        </Dialog>
      )}
    </>
  );
}
