import { closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  codeFolding,
  foldGutter,
  foldKeymap,
  indentOnInput,
  indentUnit,
  syntaxHighlighting,
} from '@codemirror/language';
import { lintGutter, nextDiagnostic, previousDiagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import { colours } from './colours.ts';
import { look } from './look.ts';

/**
 * Everything that an editor of text needs and that knows nothing of scenarios. It keeps no history
 * of its own: what is taken back, the bench takes back.
 */
export const setup: Extension = [
  // The text is kept as it is, whatever its line ends: only then do places mean the same here and on the bench.
  EditorState.lineSeparator.of('\n'),
  EditorState.allowMultipleSelections.of(true),
  EditorState.tabSize.of(2),
  indentUnit.of('  '),
  EditorView.lineWrapping,
  lineNumbers(),
  highlightActiveLineGutter(),
  foldGutter(),
  codeFolding(),
  lintGutter(),
  drawSelection(),
  dropCursor(),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  search({ top: true }),
  yaml(),
  syntaxHighlighting(colours),
  look,
  keymap.of([
    ...closeBracketsKeymap,
    ...completionKeymap,
    { key: 'F8', run: nextDiagnostic },
    { key: 'Shift-F8', run: previousDiagnostic },
    ...searchKeymap,
    ...foldKeymap,
    ...defaultKeymap,
    // Escape, then Tab leaves: the line below the editor says so.
    indentWithTab,
  ]),
];
