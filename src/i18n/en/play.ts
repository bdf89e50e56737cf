import { board } from './play/board.ts';
import { briefing } from './play/briefing.ts';
import { coach } from './play/coach.ts';
import { consequence } from './play/consequence.ts';
import { debate } from './play/debate.ts';
import { decision } from './play/decision.ts';
import { deployments } from './play/deployments.ts';
import { fears } from './play/fears.ts';
import { information } from './play/information.ts';
import { interests } from './play/interests.ts';
import { menu } from './play/menu.ts';
import { reading } from './play/reading.ts';
import { replay } from './play/replay.ts';
import { saves } from './play/saves.ts';
import { start } from './play/start.ts';
import { turn } from './play/turn.ts';
import { why } from './play/why.ts';

/** The words of a match on the screen. One file a panel; together one area, fetched as one chunk. */
export const play = {
  ...turn,
  ...coach,
  ...start,
  ...menu,
  ...information,
  ...briefing,
  ...debate,
  ...decision,
  ...fears,
  ...consequence,
  ...board,
  ...reading,
  ...deployments,
  ...interests,
  ...why,
  ...saves,
  ...replay,
};
