import { courseOf, partnersOf } from '../../agents/index.ts';
import { type Playthrough, preview } from '../../game/index.ts';
import type { PreviewTold } from '../protocol/student-told.ts';
import { remembered } from './remembered.ts';

/** What each option of a seat would change, framed in its first way and unsigned. */
export const previewsFor = remembered(
  ({ match, state }: Playthrough, seat: string): Record<string, PreviewTold> => {
    const options = match.scenario.turns[state.turn - 1]!.options[seat] ?? [];
    const course = courseOf(match, state, seat);
    return Object.fromEntries(
      options.map((option) => {
        const choice = { frame: option.frames[0]!, signs: false };
        const partners = partnersOf(match, state.turn, seat, option, false);
        const alone = preview(match, state, seat, option, choice, [], course);
        const together = preview(match, state, seat, option, choice, partners, course);
        return [option.id, { partners, alone, together }];
      }),
    );
  },
);
