import { useTranslation } from 'react-i18next';
import { Button } from '../parts/Button.tsx';
import { chooseTheme, useTheme } from './theme.ts';

/** Names the chart that it leads to. */
export function ThemeSwitch() {
  const { t } = useTranslation('shell');
  const other = useTheme() === 'night' ? 'paper' : 'night';
  return (
    <Button
      kind="line"
      icon={other === 'paper' ? 'sun' : 'moon'}
      label={t(`theme.${other}`)}
      onClick={() => chooseTheme(other)}
    />
  );
}
