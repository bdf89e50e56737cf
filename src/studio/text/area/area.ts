import { setDiagnostics } from '@codemirror/lint';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, type ViewUpdate } from '@codemirror/view';
import { difference } from '../../../scenario/edit/index.ts';
import type { Complaint } from '../../../scenario/read/index.ts';
import type { Bench } from '../../bench/bench.ts';
import { type FileName, STRUCTURE } from '../../document/files.ts';
import type { Place } from '../../document/step.ts';
import { stretchOf } from '../yaml/places.ts';
import { carried, fromBench, splicesFrom, typist } from './changes.ts';
import { diagnosticsOf, type Saying } from './diagnostics.ts';
import { same, teller } from './teller.ts';

export interface Area {
  /** Marks what the check says, as soon as no syllable is half written. */
  complain(complaints: readonly Complaint[], say: Saying): void;
  focus(): void;
  close(): void;
}

interface Left {
  state: EditorState;
  scroll: ReturnType<EditorView['scrollSnapshot']>;
}

/** The file that a place is in, if the document has it. */
export const fileShown = (bench: Bench): FileName => {
  const { place, history } = bench.get();
  return place.file in history.files ? place.file : STRUCTURE;
};

/** An editor of the files on a bench. It and the bench always say the same, whoever changes what. */
export function openArea(
  parent: HTMLElement,
  bench: Bench,
  extensionsFor: (file: FileName) => Extension,
  moved: (state: EditorState) => void,
): Area {
  const textOf = (of: FileName): string => bench.get().history.files[of] ?? '';
  const signOf = typist(Date.now());
  const left = new Map<FileName, Left>();
  let file = fileShown(bench);
  let place: Place | null = null;
  let waiting: (() => void) | null = null;
  let height = 0;

  const tell = teller((path) => {
    if (same(path, bench.get().place.path)) return;
    place = { file, path };
    bench.go(place);
  });

  const updated = (update: ViewUpdate): void => {
    const { transactions, docChanged, selectionSet, state, startState } = update;
    const own = transactions.some((each) => !each.annotation(fromBench) && each.docChanged);
    if (docChanged && own) {
      const sign = transactions.length === 1 ? signOf(transactions[0]!, Date.now()) : undefined;
      bench.type(file, splicesFrom(update.changes, startState.doc), sign);
    }
    const author = !transactions.some((each) => each.annotation(fromBench));
    if (author && (docChanged || selectionSet)) tell(state);
    if (docChanged || selectionSet) moved(state);
    const room = update.view.scrollDOM.clientHeight;
    const less = update.geometryChanged && room < height;
    height = room;
    // What opens below the text must not cover the line that it speaks of.
    if (less)
      queueMicrotask(() =>
        view.dispatch({ effects: EditorView.scrollIntoView(state.selection.main) }),
      );
    if (waiting && !update.view.composing) {
      const now = waiting;
      waiting = null;
      // Not within an update of the view.
      queueMicrotask(now);
    }
  };

  const fresh = (of: FileName): EditorState =>
    EditorState.create({
      doc: textOf(of),
      extensions: [extensionsFor(of), EditorView.updateListener.of(updated)],
    });

  const view = new EditorView({ parent, state: fresh(file) });

  /**
   * Takes over what was changed elsewhere; cursor and scroll stay where they are in the text. What
   * is taken back while writing takes the cursor along. Says whether it did.
   */
  const takeOver = (): boolean => {
    const [change] = difference(view.state.doc.toString(), textOf(file));
    if (!change) return false;
    const { from, remove, insert } = change;
    const { anchor, head } = view.state.selection.main;
    const writing = view.hasFocus;
    view.dispatch({
      changes: { from, to: from + remove.length, insert },
      selection: writing
        ? { anchor: from + insert.length }
        : { anchor: carried(anchor, change), head: carried(head, change) },
      scrollIntoView: writing,
      annotations: fromBench.of(true),
    });
    return writing;
  };

  const turnTo = (next: FileName): void => {
    left.set(file, { state: view.state, scroll: view.scrollSnapshot() });
    file = next;
    const before = left.get(next);
    view.setState(before?.state ?? fresh(next));
    if (before) view.dispatch({ effects: before.scroll });
  };

  const show = ({ path, line }: Place): void => {
    const { doc } = view.state;
    const stretch = line ? doc.line(Math.min(line, doc.lines)) : stretchOf(view.state, path);
    if (!stretch || (path.length === 0 && !line)) return;
    view.dispatch({
      selection: { anchor: stretch.from, head: stretch.to },
      effects: EditorView.scrollIntoView(stretch.from, { y: 'center' }),
      annotations: fromBench.of(true),
    });
  };

  const follow = (): void => {
    const next = fileShown(bench);
    if (next !== file) turnTo(next);
    const writing = takeOver();
    const { place: shown } = bench.get();
    if (shown === place) return;
    tell.stop();
    place = shown;
    if (!writing) show(shown);
    moved(view.state);
  };

  const stop = bench.subscribe(follow);
  follow();
  return {
    complain(complaints, say) {
      const mark = () => {
        const found = diagnosticsOf(view.state, complaints, say);
        view.dispatch(setDiagnostics(view.state, found));
      };
      if (view.composing) waiting = mark;
      else mark();
    },
    focus: () => view.focus(),
    close() {
      stop();
      tell.stop();
      view.destroy();
    },
  };
}
