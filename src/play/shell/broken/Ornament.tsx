import { type ReactNode, Suspense } from 'react';
import { Boundary } from './Boundary.tsx';

const nothing = () => null;

/** A picture that says nothing that the page does not say: the page neither waits for it nor falls with it. */
export function Ornament({ children }: { children: ReactNode }) {
  return (
    <Boundary instead={nothing}>
      <Suspense>{children}</Suspense>
    </Boundary>
  );
}
