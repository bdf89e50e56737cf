import type { Files } from '../../document/files.ts';
import { folderFiles } from './folder-files.ts';

/** The texts of the built-in scenarios, as their authors wrote them. */
const texts = import.meta.glob<string>('../../../../scenarios/*/**/*.yaml', {
  query: '?raw',
  import: 'default',
});

/** The files of a built-in scenario. */
export const builtInFiles = (id: string): Promise<Files> =>
  folderFiles(texts, `../../../../scenarios/${id}/`);
