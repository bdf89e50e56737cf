import Papa from 'papaparse';
import { jsToXliff12, xliff12ToJs } from 'xliff';
import type { Language } from '../../i18n/index.ts';
import type { Translated } from './strings.ts';

/** What a translator sends back: texts by part, and the originals that they were made from. */
export interface Returned {
  part: string;
  original: string;
  translation: string;
}

/** Why a file of a translator cannot be read. */
export type ReturnFault = 'no-columns' | 'no-xliff' | 'other-language' | 'too-large';

export type Return = { ok: true; texts: Returned[] } | { ok: false; fault: ReturnFault };

const LARGEST_FILE = 8_000_000;
const NAMESPACE = 'scenario';
const COLUMNS = ['part', 'original', 'translation', 'state'] as const;

/** A table that spreadsheets open: the byte order mark tells them that it is UTF-8. */
export const toCsv = (rows: readonly Translated[]): string =>
  `\ufeff${Papa.unparse(
    rows.map(({ part, original, translation, state }) => ({ part, original, translation, state })),
    // A cell that begins like a formula is not to be reckoned.
    { columns: [...COLUMNS], escapeFormulae: true },
  )}`;

export const toXliff = (
  rows: readonly Translated[],
  from: Language,
  to: Language,
): Promise<string> => {
  const units = rows.map(({ part, original, translation }) => [
    part,
    { source: original, target: translation },
  ]);
  return jsToXliff12({
    sourceLanguage: from,
    targetLanguage: to,
    resources: { [NAMESPACE]: Object.fromEntries(units) },
  });
};

/** A formula was marked when it was written; the mark is taken off again. */
const unmarked = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, '');

function fromCsv(text: string): Return {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  if (!['part', 'translation'].every((column) => meta.fields?.includes(column))) {
    return { ok: false, fault: 'no-columns' };
  }
  const texts = data.map(({ part = '', original = '', translation = '' }) => ({
    part: unmarked(part),
    original: unmarked(original),
    translation: unmarked(translation),
  }));
  return { ok: true, texts };
}

/** Inline marks of a translation tool fall away; what is left is the text. */
function plain(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(plain).join('');
  if (content === null || typeof content !== 'object') return '';
  return Object.values(content)
    .map((part) => plain((part as { contents?: unknown }).contents))
    .join('');
}

async function fromXliff(text: string, to: Language): Promise<Return> {
  // A document type could define entities that grow without end.
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { ok: false, fault: 'no-xliff' };
  try {
    const { targetLanguage, resources } = await xliff12ToJs(text);
    if (targetLanguage && !targetLanguage.toLowerCase().startsWith(to)) {
      return { ok: false, fault: 'other-language' };
    }
    const units = Object.values(resources).flatMap((file) => Object.entries(file));
    const texts = units.map(([part, { source, target }]) => ({
      part,
      original: plain(source),
      translation: plain(target),
    }));
    return texts.length > 0 ? { ok: true, texts } : { ok: false, fault: 'no-xliff' };
  } catch {
    return { ok: false, fault: 'no-xliff' };
  }
}

/** Reads what a translator sends back. Anyone may have written it. */
export async function readReturned(text: string, to: Language): Promise<Return> {
  if (text.length > LARGEST_FILE) return { ok: false, fault: 'too-large' };
  const start = text.replace(/^\ufeff/, '').trimStart();
  return start.startsWith('<') ? fromXliff(start, to) : fromCsv(text);
}
