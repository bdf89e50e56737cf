import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAsker } from './asker.ts';

/** A worker that does what the test says. */
class Hand {
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
  told: { number: number; question: string }[] = [];
  ended = false;
  postMessage(message: { number: number; question: string }): void {
    this.told.push(message);
  }
  terminate(): void {
    this.ended = true;
  }
  answer(answer: string): void {
    this.onmessage?.({ data: { number: this.told.at(-1)!.number, answer } });
  }
}

let hands: Hand[];
const open = () =>
  openAsker<string, string>(() => {
    const hand = new Hand();
    hands.push(hand);
    return hand as unknown as Worker;
  });

beforeEach(() => {
  hands = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('answers the newest question alone', () => {
  const asker = open();
  const answered = vi.fn();
  for (const question of ['first', 'second', 'third']) asker.ask(question, answered);
  hands[0]!.answer('of the first');
  expect(answered).not.toHaveBeenCalled();
  expect(hands[0]!.told.map(({ question }) => question)).toEqual(['first', 'third']);
  hands[0]!.answer('of the third');
  expect(answered).toHaveBeenCalledExactlyOnceWith('of the third');
});

it('says at once that a worker failed, and has another one for the next question', () => {
  const asker = open();
  const answered = vi.fn();
  asker.ask('one that breaks it', answered);
  hands[0]!.onerror?.();
  expect(answered).toHaveBeenCalledExactlyOnceWith(null);
  expect(hands[0]!.ended).toBe(true);
  asker.ask('another', answered);
  hands[1]!.answer('well');
  expect(answered).toHaveBeenLastCalledWith('well');
});

it('stops a worker that never ends, and goes on with the newest question', () => {
  const asker = open();
  const answered = vi.fn();
  asker.ask('endless', answered);
  asker.ask('next', answered);
  vi.advanceTimersByTime(60_000);
  expect(hands).toHaveLength(2);
  expect(hands[1]!.told.map(({ question }) => question)).toEqual(['next']);
});
