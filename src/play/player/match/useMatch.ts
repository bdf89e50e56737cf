import { useActorRef, useSelector } from '@xstate/react';
import { useCallback, useState } from 'react';
import { takeSeats } from '../../../agents/index.ts';
import {
  type Command,
  heard,
  matchMachine,
  type Playthrough,
  type Refusal,
  submit,
} from '../../../game/index.ts';
import { stepsBack } from './take-back.ts';

export interface Playing {
  playthrough: Playthrough;
  send(command: Command): void;
  takeBack: (() => void) | null;
  /** Why the last command was refused; gone with the next one that is not. */
  refusal: Refusal | null;
}

/** Plays a match as one seat; agents hold the others and choose as soon as they may. */
export function useMatch(start: Playthrough, seat: string): Playing {
  // A match that was saved before the agents chose gets their choices now.
  const [input] = useState(() => ({ playthrough: takeSeats(start) }));
  const actor = useActorRef(matchMachine, { input });
  const playthrough = useSelector(actor, ({ context }) => context.playthrough);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = useCallback(
    (command: Command) => {
      const now = actor.getSnapshot().context.playthrough;
      const wish = submit(now, seat, command);
      setRefusal(wish.ok ? null : wish.refusal);
      if (!wish.ok) return;
      actor.send(heard(seat, command));
      const after = actor.getSnapshot().context.playthrough;
      for (const step of takeSeats(after).steps.slice(after.steps.length)) {
        actor.send(heard(step.seat, step.command));
      }
    },
    [actor, seat],
  );

  const takeBack = useCallback(() => {
    setRefusal(null);
    const back = stepsBack(actor.getSnapshot().context.playthrough);
    for (let count = 0; count < back; count += 1) actor.send({ type: 'takeBack' });
  }, [actor]);
  const canTakeBack = stepsBack(playthrough) > 0;
  return { playthrough, send, takeBack: canTakeBack ? takeBack : null, refusal };
}
