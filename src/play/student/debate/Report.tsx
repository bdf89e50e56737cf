import { useTranslation } from 'react-i18next';
import { Button } from '../../shell/parts/Button.tsx';
import { useStudent } from '../student.ts';

/** Brings a text before the instructor. It stays where it is until somebody has looked. */
export function Report({ entry: { id, reported } }: { entry: { id: string; reported: boolean } }) {
  const { t } = useTranslation('student');
  const { say } = useStudent();
  return (
    <Button
      kind="quiet"
      icon="warning"
      disabled={reported}
      onClick={() => void say({ kind: 'report', entry: id })}
    >
      {t(reported ? 'said.reported' : 'said.report')}
    </Button>
  );
}
