/** Saves. */
export const saves = {
  'saves.title': 'Saves',
  'saves.none': 'Nothing is saved yet.',
  'saves.auto': 'Kept by itself',
  'saves.broken': 'A save that cannot be read',
  'saves.name': 'Name',
  'saves.named': 'Turn {{turn}}',
  'saves.save': 'Save',
  'saves.kept': 'Saved as “{{name}}”.',
  'saves.open': 'Open',
  'saves.rename': 'Rename',
  'saves.delete': 'Delete',
  'saves.sure': 'Delete “{{name}}” for good?',
  'saves.keep': 'Leave it',
  'saves.export': 'Export',
  'saves.import': 'Import a record',
  'saves.nothingKept':
    'This browser keeps no saves here. A replay link or an exported record keeps the match.',
  'saves.elsewhere': 'This match goes on in another tab. What is done here is no longer kept.',
  'saves.goOnHere': 'Go on here instead',
  'saves.notKept':
    'This browser keeps nothing here: the match can be played, but is lost with the page. A replay link or an exported record keeps it.',
};
