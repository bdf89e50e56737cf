/** National interests. */
export const interests = {
  'interests.title': 'National interests',
  'interests.note': 'as the scenario reads them, 0–100',
  'interests.turn.grew': 'grew by {{by}} in the last turn',
  'interests.turn.withered': 'withered by {{by}} in the last turn',
  'interests.turn.held': 'held in the last turn',
  'interests.match.grew': 'grew by {{by}} over the match',
  'interests.match.withered': 'withered by {{by}} over the match',
  'interests.match.held': 'stands where it began',
  'interests.because': 'Read from',
  'interests.named': 'The interest',
  'interests.scale': 'Its scale',
};
