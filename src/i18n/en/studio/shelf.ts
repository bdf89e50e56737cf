/** `/studio`: the documents of this browser. */
export const shelf = {
  title: 'Studio',
  lead: 'Make a scenario of your own: the crisis that you know, its governments, their choices. No programming.',
  'shelf.own': 'Your scenarios',
  'shelf.untitled': 'Untitled',
  'shelf.fork': 'Begin from a scenario of the game',
  'shelf.forkThis': 'Make a copy',
};
