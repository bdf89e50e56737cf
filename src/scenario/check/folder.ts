import type { Scenario } from '../format/scenario.ts';
import { type Finding, found } from './finding.ts';

/** Links and saves name a scenario by its folder. */
export function folder({ id }: Scenario, file: string): Finding[] {
  const name = /([^/\\]+)[/\\][^/\\]+$/.exec(file)?.[1];
  return name === undefined || name === id
    ? []
    : [found(['id'], 'id-not-folder', { id, folder: name })];
}
