import type { Heard } from '../../protocol/answers.ts';
import type { ConsoleWish, MemberWish } from '../../protocol/requests.ts';
import { LENGTHS, type TextKind } from '../../protocol/texts.ts';
import type { Said } from '../../table/said.ts';
import { plainName, plainText } from '../names/plain-text.ts';
import { rude } from '../names/rude.ts';
import type { LiveClass } from './live-class.ts';

/** Which commands carry a text, and how long it may be. */
const TEXTS: Partial<Record<string, TextKind>> = {
  write: 'argument',
  propose: 'proposal',
  amend: 'amendment',
  talk: 'talk',
  tell: 'notice',
  happen: 'event',
  remark: 'remark',
  rename: 'name',
  draft: 'draft',
};
/** An empty draft or remark is one that was taken away. */
const MAY_BE_EMPTY = ['draft', 'remark'];

type Wish = MemberWish | ConsoleWish;
type Refused = Extract<Heard, { ok: false }>['refusal'];

function textOf({ command, text = '' }: Wish): { text: string } | { refusal: Refused } {
  const kind = TEXTS[command.kind];
  if (kind === undefined) return { text: '' };
  const plain = kind === 'name' ? plainName(text) : plainText(text);
  // A draft keeps the blank at its end: somebody is about to write on.
  const said = command.kind === 'draft' ? plain : plain.trim();
  if (said === '' && !MAY_BE_EMPTY.includes(command.kind)) return { refusal: 'text-missing' };
  if (said.length > LENGTHS[kind]) return { refusal: 'text-too-long' };
  return { text: said };
}

/** Commands whose texts other students read: what is held of them is shown to nobody yet. */
const READ_BY_OTHERS = ['write', 'propose', 'amend', 'talk'];

function heldBack(live: LiveClass, kind: string, text: string): 'filter' | 'review' | null {
  if (!READ_BY_OTHERS.includes(kind)) return null;
  if (rude(text)) return 'filter';
  return live.state.setup.review ? 'review' : null;
}

/** A wish that was answered before is answered alike: it may have been sent twice. */
function answerOnce(
  live: LiveClass,
  who: string,
  wish: Wish,
  hear: (text: string) => Heard,
): Heard {
  const before = live.answered(who, wish.wish);
  if (before) return before;
  const said = textOf(wish);
  const heard: Heard =
    'refusal' in said ? { wish: wish.wish, ok: false, refusal: said.refusal } : hear(said.text);
  live.remember(who, heard);
  return heard;
}

const answer = (wish: string, refusal: string | null, held = false): Heard => {
  if (refusal !== null) return { wish, ok: false, refusal };
  return held ? { wish, ok: true, held: true } : { wish, ok: true };
};

/** Hears a student's wish. Only inside the writer's transaction. */
export function hearMemberWish(
  live: LiveClass,
  member: string,
  wish: MemberWish,
  now: number,
): Heard {
  const { command } = wish;
  if (command.kind === 'draft') {
    const said = textOf(wish);
    if ('refusal' in said) return answer(wish.wish, said.refusal);
    const kept = live.draft(member, command.key, said.text);
    return answer(wish.wish, kept ? null : 'too-many-entries');
  }
  return answerOnce(live, member, wish, (text) => {
    if (command.kind === 'language') {
      live.speak(member, command.language);
      return answer(wish.wish, null);
    }
    const before = live.state.entries;
    const held = heldBack(live, command.kind, text);
    const said: Said = { at: now, by: 'member', member, command, ...(held ? { held } : {}) };
    const refusal = live.take(said);
    if (refusal === null && text !== '' && 'entry' in command) live.write(command.entry, text);
    if (refusal === null && command.kind === 'withdraw') {
      const left = new Set(live.state.entries.map(({ id }) => id));
      for (const { id } of before) if (!left.has(id)) live.unwrite(id);
    }
    return answer(wish.wish, refusal, held !== null);
  });
}

/** Hears a wish of the console. Only inside the writer's transaction. */
export function hearConsoleWish(
  live: LiveClass,
  role: 'console' | 'co',
  wish: ConsoleWish,
  now: number,
): Heard {
  return answerOnce(live, 'console', wish, (text) => {
    const { command } = wish;
    switch (command.kind) {
      case 'rename':
        return answer(wish.wish, live.rename(command.member, text) ? null : 'no-such-member');
      case 'remark':
        live.remark(command.entry, text);
        return answer(wish.wish, null);
      case 'forget':
        // What cannot be undone is for whoever opened the class.
        if (role === 'co') return answer(wish.wish, 'not-allowed');
        live.forget();
        return answer(wish.wish, null);
      default: {
        const refusal = live.take({ at: now, by: 'instructor', command });
        if (refusal === null && text !== '' && 'entry' in command) live.write(command.entry, text);
        return answer(wish.wish, refusal);
      }
    }
  });
}
