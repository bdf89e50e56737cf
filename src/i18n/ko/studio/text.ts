import type { Korean } from '../../areas.ts';
import type { text as english } from '../../en/studio/text.ts';

export const text: Korean<typeof english> = {
  'text.file': '파일',
};
