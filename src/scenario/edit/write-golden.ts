import { Document, isCollection, visit } from 'yaml';

/**
 * A golden playthrough as text. What belongs together stands on one line: a turn is then a
 * paragraph, a command a line, and a diff a sentence.
 */
export function writeGolden(data: object): string {
  const document = new Document(data);
  visit(document, {
    Pair(_, { key, value }) {
      if (!isCollection(value)) return undefined;
      if (String(key) === 'turns') return undefined;
      if (String(key) === 'commands' && value.items.length > 0) {
        for (const item of value.items) if (isCollection(item)) item.flow = true;
        return visit.SKIP;
      }
      value.flow = true;
      return undefined;
    },
  });
  return document.toString({ lineWidth: 100 });
}
