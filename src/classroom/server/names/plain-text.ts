/** Signs that steer a screen rather than say something: control signs, turned reading order, nothing at all. */
const STEERING =
  /(?!\n)[\p{Cc}\p{Cs}\p{Co}\u200B\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/gu;
/** More marks on one letter than any language sets run over the lines above and below. */
const PILED = /(\p{M}{4})\p{M}+/gu;

/** A text as somebody meant it, without what would turn, hide or break what stands around it. */
export const plainText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .normalize('NFC')
    .replace(STEERING, '')
    .replace(PILED, '$1');

/** The same on one line. */
export const plainName = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();
