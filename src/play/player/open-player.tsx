import type { ReactNode } from 'react';
import { nearestLanguage } from '../../i18n/index.ts';
import { openScenario, openWords } from '../shell/library/library.ts';
import { Player } from './Player.tsx';

/** The screen of a scenario with its structure and words; nothing if there is none of that name. */
export async function openPlayer(id: string): Promise<ReactNode> {
  const language = nearestLanguage([document.documentElement.lang]);
  const [scenario, spoken] = await Promise.all([openScenario(id), openWords(id, language)]);
  return scenario && spoken && <Player scenario={scenario} spoken={spoken} />;
}
