import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { isNamed } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { useValue } from '../useField.ts';
import { useItems } from './useItems.ts';

/** Moves, copies or takes out one of several parts. */
export function ItemActions({ path, title }: { path: Path; title: string }) {
  const { t } = useTranslation('studio');
  const holder = useValue(path.slice(0, -1));
  const items = useItems();
  const at = path.at(-1);
  const last = Array.isArray(holder) ? holder.length - 1 : 0;
  const button = (icon: 'up' | 'down' | 'copy' | 'bin', act: () => void, disabled = false) => (
    <Button
      kind="quiet"
      icon={icon}
      label={t(`forms.item.${icon}`, { title })}
      disabled={disabled}
      onClick={act}
    />
  );
  return (
    <>
      {typeof at === 'number' && (
        <>
          {button('up', () => items.move(path, at - 1), at === 0)}
          {button('down', () => items.move(path, at + 1), at >= last)}
        </>
      )}
      {isNamed(path) && button('copy', () => items.duplicate(path))}
      {button('bin', () => items.remove(path))}
    </>
  );
}
