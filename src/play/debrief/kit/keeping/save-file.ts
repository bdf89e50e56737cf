/** Kinds of files that can be taken along, with what a browser calls them. */
const TYPES = { md: 'text/markdown', csv: 'text/csv' } as const;

/** Gives a text to the person as a file. */
export function saveFile(name: string, ending: keyof typeof TYPES, text: string): string {
  const file = `${name}.${ending}`;
  const blob = new Blob([text], { type: `${TYPES[ending]};charset=utf-8` });
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser reads it after this turn of the loop; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return file;
}
