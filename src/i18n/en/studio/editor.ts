/** The frame around one document. */
export const editor = {
  views: 'View',
  'view.forms': 'Forms',
  'view.languages': 'Languages',
  'view.text': 'Text',
  panes: 'Beside it',
  'pane.lab': 'Laboratory',
  'pane.problems': 'Problems',
  loading: 'One moment …',
  undo: 'Undo',
  redo: 'Redo',
  'broken.title': 'This part broke',
  'broken.text':
    'The error is in the studio, not in what you wrote. Your scenario is kept, and the other views still show it. Try again, go on in another view, or undo your last edit.',
  'broken.again': 'Try again',
  'broken.report': 'Save a report',
  'lost.title': 'This scenario is not here',
  'lost.text':
    'It may be in another browser, or it was deleted. Scenarios stay in the browser in which they are written.',
  'lost.back': 'To the studio',
};
