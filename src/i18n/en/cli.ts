/** The words of the command line and of the server that it starts. */
export const cli = {
  serving: 'Hub & Spokes is ready at {{address}} (stop with Ctrl-C)',
  building: 'Building the game …',
  dataTaken:
    'Another server is using the data in {{folder}}. Stop it, or choose another folder with HUB_DATA_DIR.',
  dataTooNew:
    'The data in {{folder}} were written by a newer version of Hub & Spokes. Use that version, or another folder with HUB_DATA_DIR. Nothing was changed.',
  dataClosed:
    'Nothing can be written to {{folder}}. Give the user who runs Hub & Spokes the right to write there, or choose another folder with HUB_DATA_DIR.',
  dataFull:
    'The disk that holds {{folder}} is full or does not answer. Make room on it: until then nothing new is kept, and what people send waits on their devices. Nothing that was confirmed is lost.',
  dataDamaged:
    'The file classes.db in {{folder}} is damaged. Put a back-up in its place (classes.db alone, without classes.db-wal), or move it away to start with an empty one. Nothing was changed.',
  dataNoFolder: '{{folder}} is a file, not a folder. Choose a folder with HUB_DATA_DIR.',
  badPublicUrl:
    'HUB_PUBLIC_URL is {{value}}, which is no address. It begins with https:// or http://, for example https://hub.school.example/.',
  classes: 'Open a class at {{address}}',
  portTaken: 'Port {{port}} is in use. Choose another one, for example PORT={{other}} npm start.',
};
