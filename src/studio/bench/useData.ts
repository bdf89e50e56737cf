import { dataOf, type FileData } from '../document/data.ts';
import type { FileName } from '../document/files.ts';
import { useBenchState } from './useBench.ts';

/** What a file of the document says now. */
export const useData = (file: FileName): FileData =>
  useBenchState(({ history }) => dataOf(file, history.files[file] ?? ''));
