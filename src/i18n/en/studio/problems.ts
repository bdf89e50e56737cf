/** What the check says. */
export const problems = {
  'problems.none': 'Nothing to complain of.',
  'problems.stopped':
    'The check took too long and was stopped. Something in the text makes it run away.',
  'problems.count_one': 'problem',
  'problems.count_other': 'problems',
  'problems.error': 'Error',
  'problems.warning': 'Warning',
};
