import { useCallback, useEffect, useState } from 'react';
import { allDocuments, type BrokenDocument, dropDocument, isBroken } from '../kept/documents.ts';
import type { KeptDocument } from '../kept/kept-document.ts';

/** How long what was thrown away can be taken back. */
const BIN_MS = 14 * 24 * 60 * 60 * 1000;

interface Shelved {
  own: KeptDocument[];
  guests: KeptDocument[];
  deleted: KeptDocument[];
  broken: BrokenDocument[];
}

const sorted = (all: readonly (KeptDocument | BrokenDocument)[]): Shelved => {
  const whole = all.filter((one): one is KeptDocument => !isBroken(one));
  const there = whole.filter(({ deleted }) => deleted === undefined);
  return {
    own: there.filter(({ guest }) => !guest),
    guests: there.filter(({ guest }) => guest),
    deleted: whole.filter(({ deleted }) => deleted !== undefined),
    broken: all.filter(isBroken),
  };
};

/** `nothingKept`: this browser keeps nothing at all. `notKept`: what was just wanted could not be written. */
type Trouble = 'nothingKept' | 'notKept';

interface ShelfOfBrowser {
  /** `null` until it was looked at. */
  shelved: Shelved | null;
  trouble: Trouble | null;
  /** Looks again once something was done to it, or says that it could not be done. */
  after(work: Promise<unknown>): void;
}

/** What lies on the shelf of this browser. */
export function useShelf(): ShelfOfBrowser {
  const [shelved, setShelved] = useState<Shelved | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const refresh = useCallback(() => {
    const look = async () => {
      const all = await allDocuments();
      const gone = (one: KeptDocument | BrokenDocument) =>
        !isBroken(one) && one.deleted !== undefined && one.deleted < Date.now() - BIN_MS;
      for (const { id } of all.filter(gone)) await dropDocument(id);
      setShelved(sorted(all.filter((one) => !gone(one))));
    };
    look().catch(() => {
      setShelved(sorted([]));
      setTrouble('nothingKept');
    });
  }, []);
  useEffect(() => {
    refresh();
    // Another tab may have written since; and a page can come back from the browser's memory.
    addEventListener('focus', refresh);
    addEventListener('pageshow', refresh);
    return () => {
      removeEventListener('focus', refresh);
      removeEventListener('pageshow', refresh);
    };
  }, [refresh]);
  const after = useCallback(
    (work: Promise<unknown>) => {
      const done = () => {
        setTrouble(null);
        refresh();
      };
      work.then(done, () => setTrouble('notKept'));
    },
    [refresh],
  );
  return { shelved, trouble, after };
}
