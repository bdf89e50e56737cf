import { current } from '../../document/current.ts';
import type { Files } from '../../document/files.ts';
import { namesOf, type Titles } from '../../document/title.ts';
import { type About, aboutOf } from './about.ts';
import { filesIn } from './files-in.ts';
import { type Refusal, Refused } from './refusal.ts';
import { unlink } from './unlink.ts';

/** Something from outside: files with their names, the letters of a link, or what was brought before. */
export type Arriving =
  | { brought: readonly { name: string; file: File }[] }
  | { letters: string }
  | { files: Files };

/** What it holds, if it can be opened at all. Whether it is a good scenario is for the check. */
export type Arrived =
  | {
      ok: true;
      files: Files;
      /** The same in today's format, and the older one in which they came. */
      today: Files;
      from: number | null;
      title: string;
      titles: Titles;
      about: About;
    }
  | { ok: false; refusal: Refusal };

async function filesOf(arriving: Arriving): Promise<Files> {
  if ('letters' in arriving) return unlink(arriving.letters);
  return 'brought' in arriving ? filesIn(arriving.brought) : arriving.files;
}

async function arrived(arriving: Arriving): Promise<Arrived> {
  try {
    const files = await filesOf(arriving);
    const today = current(files);
    return {
      ok: true,
      files,
      today: today.files,
      from: today.from,
      ...namesOf(files),
      about: aboutOf(today.files),
    };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

addEventListener('message', async ({ data }: MessageEvent<Arriving>) => {
  postMessage(await arrived(data));
});
