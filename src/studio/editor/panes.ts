import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { IconName } from '../../play/shell/icons/Icon.tsx';
import { CountOfAll } from '../problems/Count.tsx';

export interface Pane {
  icon: IconName;
  Content: LazyExoticComponent<ComponentType>;
  /** Stands behind its name: how much there is to see. */
  Badge?: ComponentType;
}

/** What can stand beside a view. */
export const PANES = {
  problems: {
    icon: 'warning',
    Badge: CountOfAll,
    Content: lazy(async () => ({ default: (await import('../problems/Problems.tsx')).Problems })),
  },
  play: {
    icon: 'play',
    Content: lazy(async () => ({ default: (await import('../play/PlayPane.tsx')).PlayPane })),
  },
  lab: {
    icon: 'flask',
    Content: lazy(async () => ({ default: (await import('../lab/LabPane.tsx')).LabPane })),
  },
  print: {
    icon: 'print',
    Content: lazy(async () => ({
      default: (await import('../printing/PrintPane.tsx')).PrintPane,
    })),
  },
  share: {
    icon: 'share',
    Content: lazy(async () => ({ default: (await import('../sharing/out/Share.tsx')).Share })),
  },
  versions: {
    icon: 'clock',
    Content: lazy(async () => ({
      default: (await import('../kept/versions/Versions.tsx')).Versions,
    })),
  },
} satisfies Record<string, Pane>;

export type PaneName = keyof typeof PANES;
