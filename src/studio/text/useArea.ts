import { EditorState, type Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayComplaint } from '../../i18n/complaints.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import type { Path } from '../../scenario/read/places.ts';
import { useBench } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import type { FileName } from '../document/files.ts';
import { toldIn } from '../document/told.ts';
import { titleOf } from '../forms/words/title-of.ts';
import { useFieldWords } from '../forms/words/useFieldWords.ts';
import { type Area, openArea } from './area/area.ts';
import { setup } from './area/setup.ts';
import { help } from './help/help.ts';
import { knownOf } from './help/known.ts';
import { PHRASES } from './phrases.ts';

/** An editor in an element of the page, marked with what the check says; tells the line of its cursor. */
export function useArea(file: FileName, helpId: string) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const bench = useBench();
  const { files, complaints } = useChecked();
  const words = useFieldWords();
  const title = (path: Path) => titleOf(toldIn(bench.get().history.files), path, language);
  const naming = useRef({ ...words, title });
  naming.current = { ...words, title };
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<Area | null>(null);
  const [line, setLine] = useState(1);

  useEffect(() => {
    const phrases = Object.fromEntries(PHRASES.map((phrase) => [phrase, t(`phrase.${phrase}`)]));
    const extensionsFor = (of: FileName): Extension => [
      setup,
      help(knownOf(bench, of), () => naming.current),
      EditorState.phrases.of(phrases),
      EditorView.contentAttributes.of({
        'aria-label': t('text.of', { file: of }),
        'aria-describedby': helpId,
        tabindex: '0',
      }),
      EditorView.domEventHandlers({
        // From a menu or a shaken phone; the keys are the studio's own.
        beforeinput: ({ inputType }) => {
          if (inputType === 'historyUndo') bench.undo();
          if (inputType === 'historyRedo') bench.redo();
          return inputType.startsWith('history');
        },
      }),
    ];
    const opened = openArea(host.current!, bench, extensionsFor, (state) =>
      setLine(state.doc.lineAt(state.selection.main.head).number),
    );
    area.current = opened;
    return () => {
      area.current = null;
      opened.close();
    };
  }, [bench, t, helpId]);

  const text = files?.[file];
  // biome-ignore lint/correctness/useExhaustiveDependencies: another file or language needs its marks too
  useEffect(() => {
    // What was said of an older text stands at other places; the newer one is being checked.
    if (text === undefined || text !== bench.get().history.files[file]) return;
    const own = complaints.filter((complaint) => complaint.file === file);
    area.current?.complain(own, (complaint) => sayComplaint(complaint, language));
  }, [bench, complaints, text, file, language, t]);

  return { host, line, focus: () => area.current?.focus() };
}
