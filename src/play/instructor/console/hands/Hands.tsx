import { useLeading } from '../leading.ts';
import { Expects } from './Expects.tsx';
import type { HandsProps } from './hands-props.ts';
import { Voices } from './Voices.tsx';
import { Votes } from './Votes.tsx';

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
