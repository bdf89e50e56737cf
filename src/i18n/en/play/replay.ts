/** Replays and their links. */
export const replay = {
  'replay.title': 'Replay',
  'replay.cannot': 'This replay does not open',
  'replay.copy': 'Copy the replay link',
  'replay.copied': 'Copied.',
  'replay.byHand': 'Copy this link by hand:',
  'replay.what':
    'The link holds the whole match and nothing else. Who opens it can read every turn, up to here.',
  'replay.back': 'One phase back',
  'replay.on': 'One phase on',
  'replay.readOnly': 'This is a replay: it can be read, not changed.',
};
