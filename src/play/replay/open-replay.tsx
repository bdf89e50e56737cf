import type { ReactNode } from 'react';
import { nearestLanguage } from '../../i18n/index.ts';
import { openRecord } from '../saves/open-record.ts';
import { openScenario, openWords } from '../shell/library/library.ts';
import { recordIn } from './link.ts';
import { NoReplay } from './NoReplay.tsx';
import { Replay } from './Replay.tsx';

/** The screen of a replay link: the match if it replays, else what is wrong with the link. */
export async function openReplay(): Promise<ReactNode> {
  const found = await recordIn(location.hash);
  if (!found.ok) return <NoReplay fault={found.fault} />;
  const { id } = found.record.scenario;
  const language = nearestLanguage([document.documentElement.lang]);
  const [scenario, spoken] = await Promise.all([openScenario(id), openWords(id, language)]);
  const opened = openRecord(scenario, found.record);
  if (!opened.ok) return <NoReplay fault={opened.fault} />;
  if (!spoken) return <NoReplay fault={{ code: 'no-scenario', id }} />;
  return <Replay whole={opened.playthrough} spoken={spoken} />;
}
