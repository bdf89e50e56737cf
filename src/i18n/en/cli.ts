/** The words of the command line and of the server that it starts. */
export const cli = {
  serving: 'Hub & Spokes is ready at {{address}} (stop with Ctrl-C)',
  building: 'Building the game …',
  dataTaken:
    'Another server is using the data in {{folder}}. Stop it, or choose another folder with HUB_DATA_DIR.',
  dataTooNew:
    'The data in {{folder}} were written by a newer version of Hub & Spokes. Use that version, or another folder with HUB_DATA_DIR. Nothing was changed.',
  classes: 'Open a class at {{address}}',
  portTaken: 'Port {{port}} is in use. Choose another one, for example PORT={{other}} npm start.',
};
