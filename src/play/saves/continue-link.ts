import { linkTo } from '../shell/root.ts';
import type { Save } from './save.ts';

/** The address at which a save is taken up. */
export function continueLink({ id, scenario, document }: Save): string {
  const query = `?continue=${encodeURIComponent(id)}`;
  return document === undefined
    ? linkTo('play/:scenario', { scenario }) + query
    : `${linkTo('studio/play')}${query}#${document}`;
}
