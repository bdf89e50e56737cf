import { useTranslation } from 'react-i18next';
import { Button } from '../shell/parts/Button.tsx';
import { useSound } from './use-sound.ts';

/** Whether sounds are told in words too; there only while sound is on. */
export function CaptionSwitch() {
  const { t } = useTranslation('sound');
  const sound = useSound();
  const { on, captions } = sound.state;
  if (!on) return null;
  return (
    <Button pressed={captions} onClick={() => sound.caption(!captions)}>
      {t('captions')}
    </Button>
  );
}
