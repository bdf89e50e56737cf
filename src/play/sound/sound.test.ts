import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Player } from './player/player.ts';
import { createSound } from './sound.ts';

const player = { cue: vi.fn(), tension: vi.fn(), switch: vi.fn() } satisfies Player;
const open = vi.fn(async () => player);
const heard = (sound: ReturnType<typeof createSound>) => sound.state.heard.map(({ of }) => of);

beforeEach(() => {
  vi.clearAllMocks();
  vi.useFakeTimers();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

describe('sound', () => {
  it('is off until asked for, and loads nothing', () => {
    const sound = createSound(open);
    sound.tension(0.7);
    sound.cue('stamp');
    expect(sound.state).toMatchObject({ on: false, heard: [] });
    expect(open).not.toHaveBeenCalled();
  });

  it('opens once, at the tension that was reached before', async () => {
    const sound = createSound(open);
    sound.tension(0.7);
    await sound.switch(true);
    await sound.switch(false);
    await sound.switch(true);
    expect(open).toHaveBeenCalledOnce();
    expect(player.tension).toHaveBeenCalledWith(0.7);
    expect(player.switch.mock.calls).toEqual([[true], [false], [true]]);
  });

  it('remembers that it was on', async () => {
    await createSound(open).switch(true);
    expect(createSound(open).state.on).toBe(true);
    await createSound(open).switch(false);
    expect(createSound(open).state.on).toBe(false);
  });

  it('tells every cue in words, for a moment, the latest two', async () => {
    const sound = createSound(open);
    await sound.switch(true);
    for (const cue of ['pageTurn', 'stamp', 'crack'] as const) sound.cue(cue);
    expect(player.cue).toHaveBeenCalledTimes(3);
    expect(heard(sound)).toEqual(['stamp', 'crack']);
    vi.advanceTimersByTime(10_000);
    expect(heard(sound)).toEqual([]);
  });

  it('tells the bed when another layer is heard, not with every change', async () => {
    const sound = createSound(open);
    await sound.switch(true);
    for (const level of [0.2, 0.25, 0.55, 0.56]) sound.tension(level);
    expect(heard(sound)).toEqual(['calm', 'strained']);
  });

  it('calls whoever listens, until they stop', async () => {
    const sound = createSound(open);
    const listener = vi.fn();
    const stop = sound.subscribe(listener);
    sound.caption(false);
    expect(listener).toHaveBeenCalledOnce();
    stop();
    sound.caption(true);
    expect(listener).toHaveBeenCalledOnce();
  });

  it('goes back to off when it cannot be loaded, says so, and can be tried again', async () => {
    const sound = createSound(open);
    open.mockRejectedValueOnce(new Error('offline'));
    await sound.switch(true);
    expect(sound.state).toMatchObject({ on: false, failed: true });
    await sound.switch(true);
    expect(sound.state).toMatchObject({ on: true, failed: false });
  });
});
