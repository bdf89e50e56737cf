import { EditorView } from '@codemirror/view';

const touch = { minHeight: 'var(--touch)', minWidth: 'var(--touch)' };
const control = {
  border: '1px solid var(--line)',
  borderRadius: 'var(--radius-control)',
  background: 'var(--panel)',
  color: 'var(--ink)',
  font: 'var(--type-body)',
};
const underlined = (colour: string) => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour}`,
  textDecorationSkipInk: 'none',
  textUnderlineOffset: '0.25em',
});

/**
 * The editor in the inks of the page. Its rules come as constructed style sheets, which no content
 * policy minds.
 */
export const look = EditorView.theme({
  '&': { height: '100%', background: 'var(--panel)', color: 'var(--ink)' },
  '&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '-2px' },
  '.cm-scroller': {
    overflow: 'auto',
    // Hangul that has no letters of one width stands in those of the page.
    font: '0.875rem / 1.6 ui-monospace, D2Coding, "Nanum Gothic Coding", monospace, var(--sans)',
  },
  '.cm-content': { paddingBlock: 'var(--space-2)', caretColor: 'var(--ink)' },
  '.cm-cursor, .cm-dropCursor': { borderLeft: '2px solid var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'color-mix(in srgb, var(--brass) 34%, transparent)' },
  '.cm-activeLine': { background: 'color-mix(in srgb, var(--brass) 9%, transparent)' },
  '.cm-gutters': {
    background: 'var(--panel-raised)',
    color: 'var(--ink-3)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-activeLineGutter': { background: 'none', color: 'var(--ink)', fontWeight: '600' },
  '.cm-foldPlaceholder': { ...control, padding: '0 var(--space-1)' },
  '.cm-lintRange-error': underlined('var(--independent)'),
  '.cm-lintRange-warning': underlined('var(--brass)'),
  '.cm-lint-marker': { width: '0.8em', height: '0.8em', margin: '0.4em 0' },
  '.cm-lint-marker-error': {
    content: '""',
    background: 'var(--independent)',
    clipPath: 'circle(50%)',
  },
  '.cm-lint-marker-warning': {
    content: '""',
    background: 'var(--brass)',
    clipPath: 'polygon(50% 4%, 100% 96%, 0 96%)',
  },
  '.cm-tooltip': {
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius-paper)',
    background: 'var(--panel-raised)',
    color: 'var(--ink)',
    boxShadow: 'var(--shadow-paper)',
    font: 'var(--type-body)',
    maxWidth: 'min(46ch, 92vw)',
  },
  '.cm-tooltip-hover': { padding: 'var(--space-2) var(--space-3)' },
  '.cm-tooltip-lint': { padding: '0' },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', borderLeft: '3px solid' },
  '.cm-diagnostic-error': { borderLeftColor: 'var(--independent)' },
  '.cm-diagnostic-warning': { borderLeftColor: 'var(--brass)' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: 'var(--type-body)',
    maxHeight: '18em',
    minWidth: '14em',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    padding: 'var(--space-1) var(--space-2)',
    lineHeight: '1.5',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--ink)',
    color: 'var(--panel)',
  },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.8' },
  '.cm-completionInfo': { padding: 'var(--space-2) var(--space-3)' },
  '.cm-panels': { background: 'var(--panel-raised)', color: 'var(--ink)' },
  '.cm-panels.cm-panels-top': { borderBottom: '1px solid var(--line)' },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: 'var(--space-1) var(--space-2)',
    padding: 'var(--space-2) calc(var(--touch) + var(--space-2)) var(--space-2) var(--space-2)',
    font: 'var(--type-body)',
  },
  '.cm-panel.cm-search label': {
    ...touch,
    display: 'inline-flex',
    alignItems: 'center',
    gap: 'var(--space-1)',
    margin: '0',
    font: 'var(--type-body)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-textfield': { ...control, ...touch, margin: '0', paddingInline: 'var(--space-2)' },
  '.cm-button': { ...control, ...touch, margin: '0', backgroundImage: 'none', cursor: 'pointer' },
  '.cm-panel.cm-search [name=close]': { ...touch, top: 'var(--space-1)', font: 'inherit' },
  '.cm-searchMatch': { background: 'color-mix(in srgb, var(--brass) 26%, transparent)' },
  '.cm-searchMatch-selected': { background: 'color-mix(in srgb, var(--brass) 60%, transparent)' },
});
