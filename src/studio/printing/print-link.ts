import { linkTo } from '../../play/shell/root.ts';

/** Where a document is laid out for paper. */
export const printLink = (id: string): string => `${linkTo('studio/print')}#${id}`;
