import { useTranslation } from 'react-i18next';
import { Tick } from '../../../shell/parts/Tick.tsx';
import type { Drafting } from './useDraft.ts';

/** What students may write, and who reads it first. */
export function Texts({ draft, change }: Drafting) {
  const { t } = useTranslation('instructor');
  return (
    <>
      <Tick
        title={t('texts.free')}
        note={t('texts.free.note')}
        on={draft.freeText}
        onChange={(freeText) => change({ freeText })}
      />
      <Tick
        title={t('texts.review')}
        note={t('texts.review.note')}
        on={draft.freeText && draft.review}
        disabled={!draft.freeText}
        onChange={(review) => change({ review })}
      />
      {draft.form === 'alliance' && (
        <Tick
          title={t('texts.talk')}
          note={t('texts.talk.note')}
          on={draft.talk}
          onChange={(talk) => change({ talk })}
        />
      )}
    </>
  );
}
