/** What the laboratory and the review of a match say on the command line. */
export const lab = {
  badNumber: '{{option}} cannot be “{{value}}”: it is a whole number from 1 to {{most}}.',
  head: '{{scenario}} from {{seat}}: {{matches}} matches, every line with the luck of the same {{seeds}} seeds from {{seed}} on, {{tension}}.',
  probed:
    'Dominance, doors and arguments rest on {{matches}} of them in which every option was swapped for every other.',
  desks:
    'How well each line serves the desks (0 worst, 1 best; mean and half of its 95% interval; * the best of the strategies and their mixtures)',
  outcomes: 'What each line leaves (mean and half of its 95% interval)',
  line: 'line',
  margin: 'best above second',
  option: 'option',
  turn: 'turn',
  strategy: 'strategy',
  chosen: 'chosen',
  open: 'open',
  rival: 'nearest rival',
  ending: 'ending',
  event: 'event',
  call: 'call',
  rings: 'rings',
  badly: 'goes badly',
  fromTo: 'by line from, to',
  share: 'of matches',
  findings_one: 'One finding:',
  findings_other: '{{count}} findings:',
  noFindings: 'No findings.',
  'finding.option-dominant':
    'The option “{{subject}}” of turn {{turn}} is better than every other one in every match: there is nothing to decide.',
  'finding.option-dominated':
    'The option “{{subject}}” of turn {{turn}} is never better in anything than “{{by}}”: nobody has a reason to take it.',
  'finding.option-never-best':
    'The option “{{subject}}” of turn {{turn}} is never the best choice for any desk.',
  'finding.option-never-chosen': 'Nobody ever chose the option “{{subject}}” of turn {{turn}}.',
  'finding.gate-never-opens':
    'The Assembly never let the option “{{subject}}” of turn {{turn}} pass.',
  'finding.event-never-reached': 'The event “{{subject}}” never happened.',
  'finding.ending-never-reached': 'No match ended with “{{subject}}”.',
  'finding.call-never-rings': 'The call “{{subject}}” never came.',
  'finding.argument-never-heard':
    'The argument “{{subject}}” of turn {{turn}} was never on the table nor in the hand.',
  'finding.argument-never-matters':
    'The argument “{{subject}}” of turn {{turn}} never moves a mandate by 0.01.',
  'review.head':
    '{{scenario}} from {{seat}}, seed {{seed}}: {{turns}} turns. What would have been, the decision that mattered most first:',
  'review.none': 'No turn had another line open.',
  'review.point': '{{turn}}. “{{instead}}” instead of “{{chosen}}”: {{distance}} apart in all.',
  'review.difference': '{{outcome}} {{would}} instead of {{was}}',
  'review.otherEnding': 'It would have ended with “{{ending}}”.',
  'review.followed': 'Others, or you, would then have chosen otherwise in turn {{turns}}.',
};
