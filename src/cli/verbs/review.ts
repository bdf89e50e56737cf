import { namesIn } from '../../game/index.ts';
import { replayed } from '../replayed.ts';
import { reviewDocument } from '../review-document.ts';
import type { Whole } from '../scenario.ts';
import { demandSeat } from '../seat.ts';
import type { Answer, Call, Verb } from '../verb.ts';

type Document = ReturnType<typeof reviewDocument>;
type Point = Document['turningPoints'][number];

/** So many outcomes tell where the other way leads. */
const TOLD = 3;

const figure = (value: number): string => value.toFixed(2);

function differences({ outcome }: Document, point: Point, { say }: Call): string {
  const told = namesIn(outcome)
    .map((name) => ({ name, was: outcome[name]!, would: point.outcome[name]! }))
    .sort((a, b) => Math.abs(b.would - b.was) - Math.abs(a.would - a.was))
    .slice(0, TOLD)
    .map(({ name, was, would }) =>
      say('lab:review.difference', {
        outcome: say(`fears:outcome.${name}`),
        was: figure(was),
        would: figure(would),
      }),
    );
  return told.join('; ');
}

function pointLines(document: Document, point: Point, whole: Whole, call: Call): string[] {
  const { say, language } = call;
  const words = whole.words[language] ?? Object.values(whole.words)[0];
  const { turn, id, chosen, instead, distance, ending, followed } = point;
  const title = (option: string) =>
    words?.turns[id]?.options[document.seat]?.[option]?.title ?? option;
  const titles = { chosen: title(chosen), instead: title(instead) };
  const endings = words?.cabinets[document.seat]?.endings ?? words?.endings;
  const told = endings?.[ending ?? '']?.title ?? ending;
  return [
    say('lab:review.point', { turn, ...titles, distance: figure(distance) }),
    `   ${differences(document, point, call)}.`,
    ...(ending !== document.ending
      ? [`   ${say('lab:review.otherEnding', { ending: told })}`]
      : []),
    ...(followed.length > 0
      ? [`   ${say('lab:review.followed', { turns: followed.join(', ') })}`]
      : []),
  ];
}

async function review(call: Call): Promise<Answer> {
  const result = await replayed(call);
  if (!result.ok) {
    const { code, reason, more } = result;
    return { lines: [], json: { ok: false, code, ...more }, no: reason };
  }
  const { whole, playthrough, hash } = result;
  const { seat: asked } = call.values;
  const seat = typeof asked === 'string' ? asked : playthrough.match.settings.people[0]!;
  demandSeat(whole, seat, call);
  const document = reviewDocument(playthrough, seat);
  const { scenario, seed, turns, turningPoints } = document;
  return {
    lines: [
      call.say('lab:review.head', { scenario, seat, seed, turns }),
      ...(turningPoints.length === 0 ? [call.say('lab:review.none')] : []),
      ...turningPoints.flatMap((point) => pointLines(document, point, whole, call)),
    ],
    json: { ok: true, ...document, hash },
  };
}

export const verb: Verb = {
  usage: 'review RECORD [--seat S] [--scenario FILE]',
  takes: ['RECORD'],
  options: { seat: { type: 'string' }, scenario: { type: 'string' } },
  run: review,
};
