/** How a document is kept. */
export const kept = {
  'keeping.saved': 'Saved in this browser',
  'keeping.saving': 'Saving …',
  'keeping.full':
    'Not saved: the storage of this browser is full. Export your work now, then delete what you no longer need.',
  'keeping.nowhere': 'Not saved: this browser keeps nothing. Export your work now.',
  'keeping.elsewhere': 'Open in another tab',
  'elsewhere.text':
    'This scenario is being written in another tab. Here it can only be looked at, so that nothing is overwritten.',
  'elsewhere.take': 'Go on here',
  migrated:
    'This was written in format {{from}}. It was brought to format {{to}} as one step: undo takes it back.',
  understood: 'Understood',
  'pane.versions': 'Versions',
  'versions.note':
    'How it stood when you opened it, and every ten minutes of writing. Kept for 14 days in this browser, the older the fewer.',
  'versions.none': 'None yet.',
  'versions.opened': 'as it was opened',
  'versions.writing': 'while it was written',
  'versions.restoring': 'before another version was restored',
  'versions.same': 'As it stands now.',
  'versions.differs': 'Since then changed: {{files}}',
  'versions.counts': '{{file}}: {{came}} lines came, {{went}} went',
  'versions.restore': 'Restore',
  'versions.restored': 'Restored. Undo takes it back.',
  'disk.title': 'A folder on this computer',
  'disk.note':
    'The files are written there too, a second after you stop typing: for version control, a backup or another editor.',
  'disk.cannot':
    'This browser cannot write into folders. Chrome and Edge can; here, export a zip now and then.',
  'disk.choose': 'Choose a folder',
  'disk.untie': 'Write there no more',
  'disk.failedToOpen':
    'The folder could not be opened. Choose another one, or give the browser permission.',
  'disk.locked': 'The browser asks again before it writes into the folder “{{name}}”.',
  'disk.written': 'Written into the folder “{{name}}”.',
  'disk.writing': 'Writing into the folder “{{name}}” …',
  'disk.failed':
    'The folder “{{name}}” cannot be written in: it was moved, deleted or locked. What you write stays in this browser.',
  'disk.changed':
    'The files in the folder “{{name}}” are others than those that were last written from here. Which shall count?',
  'disk.unlock': 'Go on writing there',
  'disk.takeTheirs': 'Those in the folder',
  'disk.writeOurs': 'Those on this page',
  'keeping.savedToo': 'Saved in this browser and in “{{name}}”',
};
