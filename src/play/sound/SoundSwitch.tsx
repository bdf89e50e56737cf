import { useTranslation } from 'react-i18next';
import { Button } from '../shell/parts/Button.tsx';
import { useSound } from './use-sound.ts';

/** Shows whether sound is on, names what a press does. */
export function SoundSwitch() {
  const { t } = useTranslation('sound');
  const sound = useSound();
  const { on } = sound.state;
  return (
    <Button
      icon={on ? 'soundOn' : 'soundOff'}
      label={t(on ? 'off' : 'on')}
      onClick={() => void sound.switch(!on)}
    />
  );
}
