/** What went wrong, where, and what to do: for the page and the command line alike. */
export const errors = {
  noScenario: 'There is no scenario “{{id}}”. There are: {{known}}.',
};
