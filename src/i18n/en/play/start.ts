/** Before a match: seat, tension, seed, what to doubt. */
export const start = {
  'table.start.lengthTutorial_one': '{{count}} short turn, about five minutes.',
  'table.start.lengthTutorial_other': '{{count}} short turns, about five minutes.',
  'table.start.length_one': '{{count}} turn. A turn takes two to five minutes.',
  'table.start.length_other': '{{count}} turns. A turn takes two to five minutes.',
  'table.start.seat': 'Your seat',
  'table.start.tension': 'Tension',
  'table.start.begin': 'Begin',
  'table.start.again': 'Begin anew',
  'table.start.toStudio': 'Back to the studio',
  'table.start.resume': 'Continue at turn {{turn}}',
  'table.start.advanced': 'Seed and sceptic’s switches',
  'table.start.seed': 'Seed',
  'table.start.seedNote': 'The same seed and the same choices give the same match.',
  'table.start.seedWrong': 'A whole number from 0 to {{most}}.',
  'table.start.switches': 'Claims to switch off',
  'table.start.switchesNote':
    'The model claims three things that not everybody believes. Tick what you doubt, and play the same seed with and without it.',
  'table.switch.gam': 'No bonus for speaking together',
  'table.switch.gam.note':
    'Allies who sign together are heard as the sum of their voices, no more; nor do quarrels make them cancel out. The bonus is the claim of Lee 2023.',
  'table.switch.lE': 'European partners carry no voice',
  'table.switch.lE.note':
    'NATO and the UN may still sign, but nobody in Washington hears you better for it. That they count is the claim of Lee 2023 and Henry 2020.',
  'table.switch.eC': 'Commitment does not entrap',
  'table.switch.eC.note':
    'A closer alliance no longer pulls you into its wars, so one fear falls and the other stays. This is the dilemma itself (Snyder 1984, Morrow 1991); Beckley 2015 doubts it.',
  'table.tension.calm': 'Calm',
  'table.tension.tense': 'Tense',
  'table.tension.stormy': 'Stormy',
  'table.tension.calm.note':
    'Every call is easier: a fear of 50 is tested like one of 38. The step is the designer’s assumption.',
  'table.tension.tense.note':
    'Calls test as hard as the scenario says; it gives a reason for each.',
  'table.tension.stormy.note':
    'Every call is harder: a fear of 50 is tested like one of 62. The step is the designer’s assumption.',
  'table.start.replaces':
    'A new match takes the place of this one. To keep it, save it under a name first.',
};
