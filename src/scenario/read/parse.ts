import { type Document, LineCounter, parseDocument, type YAMLError } from 'yaml';
import { type Complaint, complain } from './complaint.ts';
import { type Found, forbidden } from './forbidden.ts';
import { BEGINNING, beginningOf, type Places, placesOf } from './places.ts';
import { tooHeavyAt } from './weight.ts';

export interface SourceText {
  /** Name for complaints; nothing is opened by it. */
  file: string;
  text: string;
}

export interface ParsedText {
  places: Places;
  /** Plain data; absent if the text cannot be used. */
  data?: unknown;
  complaints: Complaint[];
}

const LARGEST_FILE = 1_000_000;

/** YAML 1.1 reads `no` as false and allows merge keys; a directive must not bring it back. */
function anotherYaml(document: Document): Found[] {
  if (document.directives?.yaml.version === '1.2') return [];
  return [{ offset: 0, code: 'yaml-syntax', values: { problem: 'VERSION' } }];
}

const syntaxError = ({ pos, code }: YAMLError): Found => ({
  offset: pos[0],
  code: 'yaml-syntax',
  values: { problem: code },
});

function refusal({ file, text }: SourceText): Complaint | undefined {
  if (text.length > LARGEST_FILE) {
    return complain(file, BEGINNING, 'file-too-large', { limit: LARGEST_FILE });
  }
  const offset = tooHeavyAt(text);
  if (offset === undefined) return undefined;
  const before = text.slice(0, offset).split('\n');
  const place = { line: before.length, column: before.at(-1)!.length + 1 };
  return complain(file, place, 'yaml-too-heavy');
}

/** Turns a text into plain data, whatever the text: it never throws and never takes long. */
export function parseText(source: SourceText): ParsedText {
  const refused = refusal(source);
  if (refused) return { places: beginningOf(source.file), complaints: [refused] };
  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'silent',
    schema: 'core',
    merge: false,
    stringKeys: true,
    // Its own check compares every key with every other; forbidden.ts does it in one pass.
    uniqueKeys: false,
  });
  const places = placesOf(source, document, lines);
  const found: Found[] = [
    ...document.errors.map(syntaxError),
    ...forbidden(document.contents),
    ...anotherYaml(document),
  ];
  if (found.length === 0) return { places, complaints: [], data: document.toJS() };
  const complaints = found.map(({ offset, code, values }) =>
    complain(source.file, places.at(offset), code, values),
  );
  return { places, complaints };
}
