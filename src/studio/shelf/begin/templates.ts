import type { Files } from '../../document/files.ts';
import { folderFiles } from './folder-files.ts';

/** Small scenarios to begin from, the simplest first. */
export const TEMPLATES = ['one-ally', 'four-turns'] as const;
export type Template = (typeof TEMPLATES)[number];

const texts = import.meta.glob<string>('../../templates/*/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** The files of a template. */
export const templateFiles = (id: Template): Promise<Files> =>
  folderFiles(texts, `../../templates/${id}/`);
