import { HighlightStyle } from '@codemirror/language';
import { tags } from '@lezer/highlight';

/** What is a name, what is a value, what is a remark: by the inks of the page, in both themes. */
export const colours = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: 'var(--bilateral)' },
  { tag: tags.string, color: 'var(--multilateral)' },
  { tag: tags.attributeValue, color: 'var(--multilateral)' },
  { tag: tags.content, color: 'var(--ink)' },
  { tag: tags.lineComment, color: 'var(--ink-3)', fontStyle: 'italic' },
  {
    tag: [tags.separator, tags.punctuation, tags.squareBracket, tags.brace],
    color: 'var(--ink-3)',
  },
  { tag: [tags.meta, tags.keyword, tags.typeName, tags.labelName], color: 'var(--independent)' },
]);
