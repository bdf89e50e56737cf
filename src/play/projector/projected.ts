import { createContext, useContext } from 'react';
import type { ProjectorTold } from '../../classroom/protocol/projector-told.ts';

/** What the wall shows, and by how much the server's clock is ahead. */
export interface Projected {
  told: ProjectorTold;
  ahead: number;
}

export const ProjectedContext = createContext<Projected | null>(null);

export function useProjected(): Projected {
  const projected = useContext(ProjectedContext);
  if (!projected) throw new Error('a picture of the wall stands outside of its class');
  return projected;
}
