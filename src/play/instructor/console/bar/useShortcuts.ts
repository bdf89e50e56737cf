import { useEffect } from 'react';

interface Shortcut {
  /** Where the key lies on the keyboard: Hangul or Latin, it is the same key. */
  code: string;
  act(): void;
}

/** With Alt, so that nothing is moved by a word that somebody types or dictates. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const shortcut = shortcuts.find(({ code }) => code === event.code);
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || !shortcut) return;
      event.preventDefault();
      shortcut.act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  });
}
