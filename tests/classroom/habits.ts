import type { MemberWish } from '../../src/classroom/protocol/requests.ts';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';
import { draw } from '../../src/game/index.ts';

type Act = { command: MemberWish['command']; text?: string };

/** What a student does in the step that is on; the same seed and number, the same acts. */
export function acts(told: Partial<StudentTold>, seed: number, number: number): Act[] {
  const { lesson, view } = told;
  if (!lesson || !view) return [];
  const chance = (of: string) => draw(seed, lesson.turn, `${number}:${lesson.step}:${of}`);
  const pick = <Value>(list: readonly Value[], of: string): Value | undefined =>
    list[Math.floor(chance(of) * list.length)];
  const open = view.options.filter(({ closed }) => closed === null);
  const done: Act = { command: { kind: 'done', done: true } };
  switch (lesson.step) {
    case 'briefing':
      return [{ command: { kind: 'lean', option: pick(open, 'lean')!.option.id } }, done];
    case 'debate': {
      const backed = pick(view.raised, 'backs');
      const rated = view.raised.slice(0, 3);
      const text = `Student ${number} says in turn ${lesson.turn}: it costs us more than it gives.`;
      const entry = `text${lesson.turn}of${String(number).padStart(6, '0')}`;
      const option = pick(open, 'for')!.option.id;
      const write = { kind: 'write', entry, option, under: null, stance: 'for' } as const;
      const writes = chance('writes') < 0.4;
      return [
        ...(backed
          ? [{ command: { kind: 'pick', argument: backed.id, move: 'endorse' } as const }]
          : []),
        ...rated.map(({ id }) => ({
          command: { kind: 'rate', entry: id, value: 1 + Math.floor(5 * chance(id)) } as const,
        })),
        ...(writes
          ? [
              { command: { kind: 'draft', key: 'argument 1' } as const, text: text.slice(0, 20) },
              { command: { ...write, evidence: [] }, text },
            ]
          : []),
        done,
      ];
    }
    case 'vote': {
      const { option } = pick(open, 'vote')!;
      const answers = Object.fromEntries(
        view.calls.map(({ id, open: all }) => [id, pick(all, id)!]),
      );
      const ballot = { option: option.id, frame: option.frames[0]!, signs: false, answers };
      return [
        ...view.dilemma.forecasts.map(({ id }) => ({
          command: {
            kind: 'foresee',
            question: id,
            answer: chance(id) < 0.5,
            confidence: 50 + Math.floor(50 * chance(`sure:${id}`)),
          } as const,
        })),
        { command: { kind: 'vote', ...ballot } },
        done,
      ];
    }
    default:
      return [];
  }
}
