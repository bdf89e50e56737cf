import type { MatchRecord } from '../../game/index.ts';

/** Gives a record to the person as a file; the command line replays it too. */
export function exportRecord(record: MatchRecord, name: string): void {
  const text = `${JSON.stringify(record, null, 1)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}.json`;
  link.click();
  // The browser reads it after this turn of the loop; a minute is more than it needs.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
