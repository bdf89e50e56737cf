/** `/studio`: the documents of this browser, and the ways to a new one. */
export const shelf = {
  title: 'Studio',
  lead: 'Make a scenario of your own: the crisis that you know, its governments, their choices. No programming.',
  'shelf.begin': 'Begin a new scenario',
  'shelf.own': 'Your scenarios',
  'shelf.ownNote': 'They lie in this browser alone. Export what you want to keep for years.',
  'shelf.untitled': 'Untitled',
  'shelf.changed': 'Changed {{when}}',
  'shelf.more': 'More about {{title}}',
  'shelf.open': 'Go on writing',
  'shelf.play': 'Play it',
  'shelf.rename': 'Rename',
  'shelf.duplicate': 'Duplicate',
  'shelf.export': 'Export as a zip',
  'shelf.delete': 'Delete',
  'shelf.deleted': '“{{title}}” was deleted.',
  'shelf.undelete': 'Take it back',
  'shelf.bin': 'Deleted: {{count}}',
  'shelf.binNote': 'Kept for 14 days, then gone.',
  'shelf.dropped': 'Deleted {{when}}',
  'shelf.forGood': 'Delete for good',
  'shelf.broken': 'A scenario that cannot be read',
  'shelf.brokenAt':
    'Something in what this browser kept is not as it must be ({{place}}: {{reason}}). Export it: its texts are still inside.',
  'shelf.exportRaw': 'Export what is left',
  'shelf.nothingKept':
    'This browser keeps nothing, perhaps because its window is private. You can look around, but what you write will be gone: use another window.',
  'shelf.notKept':
    'That could not be kept; this browser may have no room left. Nothing has changed.',
  'shelf.copyOf': '{{title}}, copy',
  'shelf.guests': 'From others',
  'shelf.guestsNote':
    'What you opened to look at or to play. It becomes yours when you open it in the studio.',
  'shelf.look': 'Look at it',
  'shelf.templates': 'From a template',
  'shelf.templatesNote':
    'Small scenarios that play from the first minute. Replace one part after another by your own.',
  'shelf.forks': 'From a scenario of the game',
  'shelf.forksNote': 'A copy that goes its own way. It says what it is based on.',
  'shelf.forkThis': 'Begin from this',
  'template.one-ally.title': 'One ally, two turns',
  'template.one-ally.text':
    'The smallest scenario: one government, one great power, two promises, two tests. Best for a first try.',
  'template.four-turns.title': 'A crisis in four turns',
  'template.four-turns.text':
    'Two governments that can both be played, with cabinets that differ, and a joint proposal between them.',
  'begin.from': 'Begin from “{{title}}”',
  'begin.title': 'Title in {{language}}',
  'begin.author': 'Your name',
  'begin.authorNote': 'Readers see it as author. A pen name will do.',
  'begin.titleWrong': 'A title, however short; it can be changed.',
  'begin.start': 'Begin',
  'begin.anonymous': 'Anonymous',
  'rename.save': 'Rename',
  'rename.wrong':
    'A file of this scenario is no YAML at the moment. Mend it as text first, then rename.',
};
