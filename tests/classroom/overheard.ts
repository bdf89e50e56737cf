import type { Setup } from '../../src/classroom/protocol/setup.ts';
import type { StudentTold } from '../../src/classroom/protocol/student-told.ts';
import { type Caller, caller } from './caller.ts';
import { classAt } from './class-at.ts';
import { acts } from './habits.ts';

export interface Seated {
  name: string;
  member: string;
  secret: string;
  device: Caller;
}

/** A text that only some may read: one person, the author's cabinet, or that and another government. */
export interface Private {
  text: string;
  author: Seated;
  readers: 'author' | 'cabinet' | { to: string };
}

/** What had come in when the class was looked at: so many answers of the wall and of each student. */
interface Look {
  /** Milliseconds of the clock that the log is written by. */
  at: number;
  wall: number;
  students: number[];
}

const told = ({ device }: Seated) => device.told as unknown as StudentTold;

/** What somebody says who has something to hide. */
async function confide(author: Seated, number: number, setup: Setup): Promise<Private[]> {
  const { view, lesson, me } = told(author);
  const option = view!.options[0]!.option.id;
  const mark = `of turn ${lesson.turn} by student ${number}`;
  const argument = { kind: 'write', option, under: null, stance: 'for', evidence: [] } as const;
  const shown = setup.review ? 'author' : 'cabinet';
  const entry = (of: string) => `secret${lesson.turn}${of}${String(number).padStart(4, '0')}`;
  const said: [Parameters<Caller['say']>[0], Private['readers']][] = [
    [{ command: { kind: 'draft', key: 'argument 1' }, text: `half a thought ${mark}` }, 'author'],
    [
      {
        command: { ...argument, evidence: [], entry: entry('argument') },
        text: `an argument ${mark}`,
      },
      shown,
    ],
    [
      {
        command: { ...argument, evidence: [], entry: entry('rude') },
        text: `what a fucking argument ${mark}`,
      },
      'author',
    ],
    [
      {
        command: { kind: 'propose', entry: entry('proposal'), to: 'cabinet', option },
        text: `a proposal ${mark}`,
      },
      shown,
    ],
  ];
  const to = setup.seats.find((seat) => seat !== me.seat);
  if (setup.talk && to) {
    const command = { kind: 'talk', entry: entry('talk'), to } as const;
    said.push([{ command, text: `a private word ${mark}` }, { to }]);
  }
  const { body } = await author.device.say(...said.map(([wish]) => wish));
  return said.flatMap(([{ text }, readers], at) =>
    body[at]!.ok ? [{ text: text!, author, readers }] : [],
  );
}

/** Plays a whole class in which everybody has something to hide, and keeps every byte that came back. */
export async function overheard(address: string, setup: Setup, count: number) {
  const opened = await classAt(address, setup);
  const wall = caller(address, opened.projector);
  const students: Seated[] = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const name = `Realname${String.fromCharCode(65 + at)}`;
      const joined = await opened.seat(name);
      return { ...joined, name, device: caller(address, joined.secret) };
    }),
  );
  const confided: Private[] = [];
  const looks: Look[] = [];

  async function look(): Promise<void> {
    await Promise.all([wall, ...students.map(({ device }) => device)].map((each) => each.ask()));
    looks.push({
      at: Date.now(),
      wall: wall.bytes.length,
      students: students.map(({ device }) => device.bytes.length),
    });
  }

  const remark = { command: { kind: 'remark', entry: 'remark000001' } as const };
  await opened.instructor.say({ ...remark, text: 'a remark of the instructor' });
  await look();
  for (;;) {
    await opened.go(1);
    await look();
    const { step } = told(students[0]!).lesson;
    if (step === 'debrief') break;
    await Promise.all(
      students.map(async (each, number) => {
        if (step === 'debate') confided.push(...(await confide(each, number, setup)));
        const wishes = acts(told(each), 1, number);
        if (wishes.length > 0) await each.device.say(...wishes);
      }),
    );
    await look();
  }
  return { opened, wall, students, confided, looks };
}
