/** Sound: its switches, and what is heard, in words. */
export const sound = {
  on: 'Switch sound on',
  off: 'Switch sound off',
  captions: 'Captions',
  heard: 'What is heard',
  failed: 'Sound could not be loaded. The game goes on without it.',
  'heard.pageTurn': 'A page turns',
  'heard.tick': 'A tick',
  'heard.stamp': 'The seal comes down',
  'heard.brassSwell': 'Horns swell: the rim grows',
  'heard.crack': 'Metal cracks: friction grows',
  'heard.lowBell': 'A low bell: a call rings',
  'heard.softChord': 'A soft, open chord',
  'heard.calm': 'Calm: a low hum over still water',
  'heard.strained': 'Strain: the hum darkens, a clock beats',
  'heard.high': 'Alarm: a grinding hum, a pulse',
};
