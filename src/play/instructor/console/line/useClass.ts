import { useEffect, useState, useSyncExternalStore } from 'react';
import { connect, type Standing } from '../../../../classroom/client/index.ts';
import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import type { ConsoleWish } from '../../../../classroom/protocol/requests.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { root } from '../../../shell/root.ts';
import type { Leading } from '../leading.ts';

export interface Led {
  standing: Standing<ConsoleTold>;
  send: Leading['send'];
  /** Why the last wish was not taken; null once one is. */
  refusal: string | null;
}

/**
 * The line of a console. What it wants is kept in the page alone: a step that somebody pressed
 * before the line broke must not be taken the next morning.
 */
export function useClass(secret: string): Led {
  const [language] = useLanguage();
  const [line] = useState(() =>
    connect<ConsoleTold, ConsoleWish['command']>({
      ...{ base: root, secret, language, shelf: null },
    }),
  );
  const [refusal, setRefusal] = useState<string | null>(null);
  const standing = useSyncExternalStore(line.subscribe, line.standing);
  useEffect(() => line.speak(language), [line, language]);
  useEffect(() => () => line.close(), [line]);
  const send: Leading['send'] = async (command, text) => {
    const heard = await line.say(command, text);
    setRefusal(heard.ok ? null : heard.refusal);
    return heard.ok;
  };
  return { standing, send, refusal };
}
