import { useTranslation } from 'react-i18next';
import { NOTHING_DRAFTED } from '../../lesson/nothing-drafted.ts';
import { Briefing } from '../../panels/briefing/Briefing.tsx';
import { DraftContext } from '../../player/draft/draft.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useStudent } from '../student.ts';

/** What the debate is about, to look up; open for whoever came after it was read. */
export function BriefingAgain() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  return (
    <Fold level={2} icon="sheet" title={t('debate.briefing')} open={told.me.late}>
      <DraftContext value={NOTHING_DRAFTED}>
        <Briefing />
      </DraftContext>
    </Fold>
  );
}
