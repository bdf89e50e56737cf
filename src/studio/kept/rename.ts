import type { Language } from '../../i18n/index.ts';
import { claim } from '../../play/saves/claim.ts';
import { openBench } from '../bench/bench.ts';
import { wordsFile } from '../document/files.ts';
import { fileTitles, namesOf } from '../document/title.ts';
import { findDocument, isBroken, keepDocument } from './documents.ts';

/**
 * Gives a document another title, as a step that can be taken back like any other. A tab in which
 * it is open has to give it up: it would write its own text over this.
 */
export async function renameDocument(
  id: string,
  titles: Partial<Record<Language, string>>,
): Promise<void> {
  const held = claim(`studio:${id}`, () => {});
  try {
    await held.taken;
    const kept = await findDocument(id);
    if (!kept || isBroken(kept)) return;
    const bench = openBench(kept);
    const before = fileTitles(kept.history.files);
    const changed = (Object.entries(titles) as [Language, string][]).filter(
      ([language, title]) => title.trim() !== '' && title.trim() !== before[language],
    );
    bench.edit(
      changed.map(([language, title]) => ({
        file: wordsFile(language),
        edit: { kind: 'set', path: ['title'], value: title.trim() },
      })),
    );
    const { history } = bench.get();
    await keepDocument({ ...kept, history, ...namesOf(history.files), saved: Date.now() });
  } finally {
    held.close();
  }
}
