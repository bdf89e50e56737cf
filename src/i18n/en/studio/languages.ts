/** Texts in two languages side by side. */
export const languages = {
  'languages.from': 'Original',
  'languages.to': 'Translation',
  'languages.one':
    'This scenario speaks one language. Add another one, and every text stands here beside its translation.',
  'languages.add': 'Add {{language}}',
  'languages.broken': 'A words file is not readable as YAML. Mend it in the text view first.',
  'languages.show': 'Show',
  'languages.all': 'All',
  'languages.missing': 'Missing',
  'languages.stale': 'Older than the original',
  'languages.extra': 'Without an original',
  'languages.search': 'Search',
  'languages.done_one': '{{count}} of {{all}} text is translated.',
  'languages.done_other': '{{count}} of {{all}} texts are translated.',
  'languages.left': '{{missing}} missing, {{stale}} older than the original.',
  'languages.state.missing': 'missing',
  'languages.state.stale': 'older than the original',
  'languages.state.done': 'translated',
  'languages.state.kept': 'stays as in the original',
  'languages.state.extra': 'has no original',
  'languages.group': '{{name}}: {{count}}',
  'languages.nothing': 'Nothing here.',
  'languages.still': 'Still right',
  'languages.drop': 'Delete',
  'languages.term': '{{term}}: {{translation}}',
  'languages.xliff': 'For a translator (XLIFF)',
  'languages.csv': 'As a table (CSV)',
  'languages.bring': 'Bring a translation back',
  'languages.brought_one': '{{count}} text was taken in.',
  'languages.brought_other': '{{count}} texts were taken in.',
  'languages.outdated_one':
    'Of {{count}} text the original has changed since: it is marked as older than the original.',
  'languages.outdated_other':
    'Of {{count}} texts the original has changed since: they are marked as older than the original.',
  'languages.unknown_one':
    '{{count}} text belongs to nothing in this scenario and was left out: {{parts}}',
  'languages.unknown_other':
    '{{count}} texts belong to nothing in this scenario and were left out: {{parts}}',
  'languages.fault.no-columns':
    'This table has no columns named “part” and “translation”. Use the table that the studio wrote.',
  'languages.fault.no-xliff':
    'This is no XLIFF 1.2 that can be read. Ask for the file again, as XLIFF 1.2.',
  'languages.fault.other-language': 'This file is a translation into another language.',
  'languages.fault.too-large': 'This file is larger than any translation of a scenario.',
  'languages.pseudo': 'Play it with stretched texts',
  'languages.pseudoWhy':
    'Every text becomes longer and accented, so that you see what would be cut off.',
};
