/** What a browser calls the kinds of files that are not plain text: a phone opens them by it. */
const TYPES = new Map([
  ['csv', 'text/csv;charset=utf-8'],
  ['json', 'application/json'],
  ['md', 'text/markdown;charset=utf-8'],
  ['zip', 'application/zip'],
]);

/** Gives the person a file. What kind it is, the end of its name says. */
export function saveFile(name: string, content: Blob | Uint8Array<ArrayBuffer> | string): void {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const type = TYPES.get(ending) ?? 'text/plain;charset=utf-8';
  const blob = content instanceof Blob ? content : new Blob([content], { type });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn of the loop; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
