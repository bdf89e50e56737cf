/** Notes for newcomers. */
export const coach = {
  'coach.name': 'A note for newcomers',
  'coach.putAway': 'Put this note away',
  'coach.away': 'Note put away',
  'coach.seen': 'What you have just seen',
  'coach.next': 'Now with history, and with more to hold:',
};
