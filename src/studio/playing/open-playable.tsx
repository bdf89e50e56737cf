import type { ReactNode } from 'react';
import { type Language, nearestLanguage } from '../../i18n/index.ts';
import { OriginContext } from '../../play/player/origin/origin.ts';
import { Player } from '../../play/player/Player.tsx';
import type { Spoken } from '../../play/player/spoken/spoken.ts';
import { checkOnce } from '../checking/check-once.ts';
import { spokenIn } from '../checking/spoken-in.ts';
import type { Playable } from '../checking/useChecked.tsx';
import { current } from '../document/current.ts';
import { NoDocument } from '../editor/NoDocument.tsx';
import { findDocument, isBroken } from '../kept/documents.ts';
import { pseudoWords } from '../languages/pseudo.ts';
import { guestLink } from '../sharing/guest/guest.ts';
import { editorLink } from '../shelf/begin/begin.ts';
import { CannotPlay } from './CannotPlay.tsx';
import { playLink } from './play-link.ts';

/** `?pseudo` shows all texts long and accented, as another language might be. */
const IN_PSEUDO = new URLSearchParams(location.search).has('pseudo');

/** The words that are played. */
function wordsOf(playable: Playable, wish: Language): Spoken | undefined {
  const spoken = spokenIn(playable, wish);
  return spoken && IN_PSEUDO ? { ...spoken, words: pseudoWords(spoken.words) } : spoken;
}

/** The document that the address names, in the same player as the scenarios of the game. */
export async function openPlayable(): Promise<ReactNode> {
  const id = location.hash.slice(1);
  const kept = await findDocument(id).catch(() => undefined);
  if (!kept || isBroken(kept) || kept.deleted !== undefined) return <NoDocument />;
  const back = kept.guest ? guestLink(id) : editorLink(id);
  const reading = await checkOnce(current(kept.history.files).files);
  const playable = reading && 'scenario' in reading ? reading : null;
  const spoken = playable && wordsOf(playable, nearestLanguage([document.documentElement.lang]));
  if (!playable || !spoken) {
    return <CannotPlay complaints={reading?.complaints ?? null} back={back} />;
  }
  const origin = {
    document: id,
    scenario: async (wanted: string) =>
      wanted === playable.scenario.id ? playable.scenario : undefined,
    words: async (_id: string, wish: Language) => wordsOf(playable, wish),
    address: (_id: string, query = '') => playLink(id, query),
    back,
  };
  return (
    <OriginContext value={origin}>
      <Player scenario={playable.scenario} spoken={spoken} />
    </OriginContext>
  );
}
