import { linkTo } from '../../play/shell/root.ts';

/** Where a document, or something of a stranger, is played as a whole. */
export const playLink = (id: string, query = ''): string =>
  `${linkTo('studio/play')}${query}#${id}`;
