/** The words of the debrief after the last turn. */
export const debrief = {
  title: 'Debrief',
  timeline: 'Timeline',
  forecasts: 'Your forecasts',
  history: 'What history did',
  print: 'Print',
};
