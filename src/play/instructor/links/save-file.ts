/** Gives the person a file. */
export function saveFile(name: string, content: Blob | string): void {
  const blob = typeof content === 'string' ? new Blob([content]) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after this turn of the loop; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
