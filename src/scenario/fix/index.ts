/** What mends a complaint of the check without deciding anything for the author. */
export type { Fix, Sheet, Sheets } from './fix.ts';
export { FIXES, fixOf } from './fixes.ts';
export { mendAll, mended } from './mend.ts';
export { sheetsOf } from './sheets.ts';
