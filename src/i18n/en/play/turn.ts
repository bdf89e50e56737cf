/** Where a match stands: the phases of a turn, the row of turns, who is who. */
export const turn = {
  turnOf: 'Turn {{turn}} of {{turns}}',
  'phase.briefing': 'Briefing',
  'phase.debate': 'Debate',
  'phase.decision': 'Decision',
  'phase.consequence': 'Consequence',
  motion: 'The motion',
  mandate: 'Mandate',
  decide: 'Decide',
  undo: 'Undo',
  'table.over': 'After the last turn',
  'table.timeline': 'Turns',
  'table.turnShort': 'Turn {{turn}} / {{turns}}',
  'table.turnAt': 'Turn {{turn}}, {{date}}',
  'table.you': 'you',
  'table.hubIsYou': '{{seat}} (you)',
};
