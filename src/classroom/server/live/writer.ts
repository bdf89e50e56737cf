/** Milliseconds for which wishes are gathered before they are written together. */
const GATHER = 20;

/** The disk is full or gone: nothing of what was wanted has been kept. */
export class NotKept extends Error {}

interface Job {
  work: () => void;
  written: () => void;
  failed: (reason: unknown) => void;
}

/**
 * Writes what several people want in one go: a disk that syncs sixty times a second would keep
 * them waiting. Each is told only after it is on disk. A job that throws takes nothing with it.
 * `lost` is called when nothing could be written: what is in memory is then ahead of the disk.
 */
export function writer(atOnce: (work: () => void) => void, lost: (reason: unknown) => void) {
  let waiting: Job[] = [];
  let timer: NodeJS.Timeout | undefined;

  function write(): void {
    const jobs = waiting;
    waiting = [];
    timer = undefined;
    const thrown = new Map<Job, unknown>();
    try {
      atOnce(() => {
        for (const job of jobs) {
          try {
            job.work();
          } catch (error) {
            thrown.set(job, error);
          }
        }
      });
    } catch (error) {
      // Nobody is told that something was kept.
      lost(error);
      for (const { failed } of jobs) failed(new NotKept('not kept', { cause: error }));
      return;
    }
    for (const job of jobs) {
      if (thrown.has(job)) job.failed(thrown.get(job));
      else job.written();
    }
  }

  return {
    /** Resolves with what the work gave once it is on disk; rejects with what it threw. */
    write<Result>(work: () => Result): Promise<Result> {
      return new Promise<Result>((resolve, failed) => {
        let result: { value: Result } | undefined;
        waiting.push({
          work: () => {
            result = { value: work() };
          },
          written: () => resolve(result!.value),
          failed,
        });
        timer ??= setTimeout(write, GATHER);
      });
    },
    /** Writes at once what still waits. */
    flush(): void {
      clearTimeout(timer);
      if (waiting.length > 0) write();
    },
  };
}
