import { useRef } from 'react';

let visits = 0;

/** What joins the letters typed in one visit to a field: coming back to it begins a step of its own. */
export function useSign(): { sign: () => string; arrive: () => void } {
  const visit = useRef(0);
  return {
    arrive: () => {
      visits += 1;
      visit.current = visits;
    },
    sign: () => `field ${visit.current}`,
  };
}
