/** The laboratory beside a document. */
export const lab = {
  'lab.what':
    'Plays this scenario hundreds of times, on every line and with every character, and says what is out of balance and what nobody ever meets.',
  'lab.cannot': 'It can play once the errors are mended.',
  'lab.seat': 'From',
  'lab.matches': 'How many matches',
  'lab.matches.count_one': '{{count}} match',
  'lab.matches.count_other': '{{count}} matches',
  'lab.run': 'Play',
  'lab.running': 'Playing',
  'lab.cancel': 'Stop',
  'lab.failed': 'The run broke off: {{message}}',
  'lab.stale': 'The scenario has changed since. Play again to see what that did.',
  'lab.goThere': 'Go there',
};
