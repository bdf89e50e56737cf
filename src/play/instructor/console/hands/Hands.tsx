import type { ConsoleTold } from '../../../../classroom/protocol/console-told.ts';
import type { View } from '../../../../game/index.ts';
import { useLeading } from '../leading.ts';
import { Expects } from './Expects.tsx';
import { Voices } from './Voices.tsx';
import { Votes } from './Votes.tsx';

export interface HandsProps {
  place: ConsoleTold['places'][number];
  view: View;
}

/** A class without devices: the instructor enters what the room says. */
export function Hands(props: HandsProps) {
  const { step } = useLeading().told.lesson;
  if (step === 'debate') return <Voices {...props} />;
  if (step !== 'vote') return null;
  return (
    <>
      <Expects {...props} />
      <Votes {...props} />
    </>
  );
}
