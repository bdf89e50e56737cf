/** The menu of a match. */
export const menu = {
  'table.menu.saves': 'Save and load',
  'table.menu.replay': 'Replay link',
  'table.menu.information': 'About this scenario',
  'table.menu.glossary': 'Glossary',
  'table.menu.sound': 'Sound',
  'table.menu.export': 'Export the record',
  'table.menu.theme': 'Other chart: night or paper',
  'table.menu.leave': 'Leave the match',
  'table.soundNote':
    'Sound is off until the button in the bar switches it on. What is heard is also told in words.',
};
