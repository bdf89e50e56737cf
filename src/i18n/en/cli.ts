/** The words of the command line and of the server that it starts. */
export const cli = {
  serving: 'Hub & Spokes is ready at {{address}} (stop with Ctrl-C)',
  building: 'Building the game …',
  portTaken: 'Port {{port}} is in use. Choose another one, for example PORT={{other}} npm start.',
};
