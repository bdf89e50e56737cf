import { type FocusEvent, type RefObject, useEffect } from 'react';
import type { Path } from '../../scenario/read/places.ts';
import { useBench, usePlace } from '../bench/useBench.ts';
import { isFileName } from '../document/files.ts';
import type { Part } from '../outline/parts.ts';
import { placeKey } from './complaints/useComplaints.ts';

const FIRST = 'input, select, textarea, button';

/** The field of a place, or of what holds it. */
function fieldAt(form: HTMLElement, file: string, path: Path) {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-place]')];
  for (let length = path.length; length > 0; length -= 1) {
    const key = placeKey(file, path.slice(0, length));
    const found = fields.find(({ dataset }) => dataset.place === key);
    if (found) return found;
  }
  return undefined;
}

/** Brings the field of a place before the eye, with the focus in it. */
export function showField(form: HTMLElement, file: string, path: Path): void {
  const field = fieldAt(form, file, path);
  if (!field || field.contains(document.activeElement)) return;
  field.scrollIntoView({ block: 'center' });
  field.querySelector<HTMLElement>(FIRST)?.focus({ preventScroll: true });
}

/**
 * Keeps the place of the bench and the focus together: a place that another view chooses is shown
 * and takes the focus, and a field that takes the focus is the place. Gives the second as a listener.
 */
export function useFocusAtPlace(form: RefObject<HTMLElement | null>, part: Part) {
  const bench = useBench();
  const { file, path } = usePlace();
  const deeper = file !== 'scenario.yaml' || path.length > part.path.length;
  const key = placeKey(file, path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another place moves the focus
  useEffect(() => {
    if (form.current && deeper) showField(form.current, file, path);
  }, [key]);
  return ({ target }: FocusEvent) => {
    const place = (target as HTMLElement).closest<HTMLElement>('[data-place]')?.dataset.place;
    if (!place || place === placeKey(bench.get().place.file, bench.get().place.path)) return;
    const [name = '', ...steps] = place.split('/').map(decodeURIComponent);
    if (isFileName(name)) {
      bench.go({
        file: name,
        path: steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      });
    }
  };
}
