import { useEffect } from 'react';

/** What a person can still save where a page broke: a record, a document. */
export interface Keepsake {
  /** What the button says, in the language of the page. */
  label: string;
  save(): void;
}

let held: Keepsake | null = null;

/** What the page that is shown would give its person along. */
export const heldNow = (): Keepsake | null => held;

/** Has something ready for the case that the page breaks. It must not need what is drawn. */
export function useKeepsake(label: string, save: () => void): void {
  useEffect(() => {
    const own = { label, save };
    held = own;
    return () => {
      if (held === own) held = null;
    };
  }, [label, save]);
}
