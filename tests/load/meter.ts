import { readFile } from 'node:fs/promises';

/** Clock ticks a second, as Linux counts them for every process. */
const TICKS = 100;

/** What a process has used: seconds of a core, megabytes now and at most. Nulls outside Linux. */
export interface Used {
  seconds: number | null;
  now: number | null;
  most: number | null;
}

export async function usedBy(pid: number): Promise<Used> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const megabytes = (name: string): number =>
      Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
    const seconds = (Number(fields[11]) + Number(fields[12])) / TICKS;
    return { seconds, now: megabytes('VmRSS'), most: megabytes('VmHWM') };
  } catch {
    return { seconds: null, now: null, most: null };
  }
}

/** Bytes that this process has read so far, from lines and from files. */
export async function readHere(): Promise<number | null> {
  const io = await readFile('/proc/self/io', 'utf8').catch(() => '');
  const [, found] = /rchar: (\d+)/.exec(io) ?? [];
  return found === undefined ? null : Number(found);
}
