import { useEffect, useState, useSyncExternalStore } from 'react';
import { type Connection, connect, type Standing } from '../../classroom/client/index.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { root } from '../shell/root.ts';

/** The browser's own storage; null where it is switched off. */
export function shelf(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** A device's line to its class, for as long as the page is open. */
export function useLine<Told, Command extends { kind: string }>(
  secret: string,
  kept: Storage | null,
): { standing: Standing<Told>; say: Connection<Told, Command>['say'] } {
  const [language] = useLanguage();
  const [line] = useState(() =>
    connect<Told, Command>({ base: root, secret, language, shelf: kept }),
  );
  const standing = useSyncExternalStore(line.subscribe, line.standing);
  useEffect(() => line.speak(language), [line, language]);
  useEffect(() => () => line.close(), [line]);
  return { standing, say: line.say };
}
