/** The files as text. */
export const text = {
  'text.file': 'File',
};
