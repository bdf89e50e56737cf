/** The words of a match on the screen: briefing, debate, decision, consequence. */
export const play = {
  turnOf: 'Turn {{turn}} of {{turns}}',
  'phase.briefing': 'Briefing',
  'phase.debate': 'Debate',
  'phase.decision': 'Decision',
  'phase.consequence': 'Consequence',
  motion: 'The motion',
  mandate: 'Mandate',
  decide: 'Decide',
  undo: 'Undo',
};
