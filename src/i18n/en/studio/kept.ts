/** How a document is kept. */
export const kept = {
  'keeping.saved': 'Saved in this browser',
  'keeping.saving': 'Saving …',
  'keeping.full':
    'Not saved: the storage of this browser is full. Export your work now, then delete what you no longer need.',
  'keeping.nowhere': 'Not saved: this browser keeps nothing. Export your work now.',
  'keeping.elsewhere': 'Open in another tab',
  'elsewhere.text':
    'This scenario is being written in another tab. Here it can only be looked at, so that nothing is overwritten.',
  'elsewhere.take': 'Go on here',
};
