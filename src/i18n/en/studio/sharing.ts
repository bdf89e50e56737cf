/** Ways in and out. */
export const sharing = {
  'out.export': 'Export',
  'pane.share': 'Share',
  'out.zip': 'Export as a zip',
  'out.zipNote':
    'The whole scenario with its playthroughs, laid out as the game keeps its own. Whoever gets it can drop it on the studio.',
  'out.link': 'Copy a link',
  'out.linkNote':
    'The link carries the whole scenario; no server ever sees it. Playthroughs stay behind.',
  'out.copied':
    'Copied: a link of {{letters}} letters. Some programs cut off links of more than 2,000; then send the zip.',
  'out.tooLong':
    'Too long for a link: it would have {{letters}} letters, and beyond {{most}} mail programs, chats and browsers cut it off. Send the zip.',
  'out.byHand': 'Copy it from here:',
  'out.files': 'Single files',
  'out.filesNote': 'For version control or a text editor.',
  'out.play': 'Play',
  'out.playNote': 'As it stands now, in the same player as the scenarios of the game.',
  'out.playWhole': 'Play the whole scenario',
  'bring.title': 'Open a scenario',
  'bring.drop': 'Drop a zip, a folder or the files of a scenario here, or choose:',
  'bring.files': 'Files or a zip',
  'bring.folder': 'A folder',
  'bring.opening': 'Opening …',
  'bring.paste': 'The link that you were given',
  'bring.go': 'Open the link',
  'bring.noLink':
    'This is no link to a scenario: it must hold “/studio/open#” and letters behind it.',
  'refused.nothing': 'Nothing in it is a text of a scenario. It should hold a file scenario.yaml.',
  'refused.no-scenario':
    'There is no scenario.yaml in it, only {{found}}. Choose the whole folder of the scenario, or zip it.',
  'refused.several-scenarios':
    'It holds several scenarios: {{found}}. Choose the folder of one of them.',
  'refused.not-text': '“{{file}}” is no text in UTF-8. Save it again as plain text with UTF-8.',
  'refused.bad-name':
    'A file in it is called “{{file}}”: a name that leads out of its folder. Such an archive may be made to do harm and is not opened. Unpack it yourself and zip the folder of the scenario anew.',
  'refused.too-many-files':
    'It holds more than {{limit}} files. Choose the folder of the scenario alone.',
  'refused.text-too-large':
    '“{{file}}” has more than {{limit, number}} bytes when unpacked; no scenario needs as much. It was not opened.',
  'refused.too-large':
    'It has more than {{limit, number}} bytes; no scenario needs as much. It was not opened.',
  'refused.broken-archive':
    'The archive is broken, cut off or locked with a password. Ask for it again, or zip the folder anew.',
  'refused.broken-link':
    'The link is cut off or was changed on its way. Copy it again as a whole, or ask for the zip.',
  'refused.too-slow': 'Opening it took too long and was stopped. Something in it is made to hang.',
  'guest.kicker': 'A scenario from somebody else',
  'guest.refused': 'This cannot be opened',
  'guest.none': 'There is nothing here',
  'guest.noneText':
    'The link carries no scenario, or this browser no longer keeps what was opened. Open the file or the link again.',
  'guest.authors': 'Authors',
  'guest.licence': 'Licence',
  'guest.basedOn': 'Based on',
  'guest.origin': '“{{title}}” by {{authors}}, {{licence}}',
  'guest.languages': 'Languages',
  'guest.turns': 'Turns',
  'guest.seats': 'Seats to take',
  'guest.size': 'Size',
  'guest.sizeOf_one': '{{count}} file, {{size}} kB',
  'guest.sizeOf_other': '{{count}} files, {{size}} kB',
  'guest.unsaid': 'It does not say',
  'guest.safe':
    'It is text alone: nothing in it can run, load or send anything. What it tells is its authors’ and not the game’s.',
  'guest.older':
    'It was written in format {{from}}, an older one. The game understands it; the studio brings it to today’s, and undo takes that back.',
  'guest.play': 'Play',
  'guest.write': 'Open in the studio',
  'guest.leave': 'Not now',
  'guest.check': 'What the check says',
  'guest.checking': 'Checking …',
  'guest.clean': 'Nothing to complain of. It can be played.',
  'guest.warnings': 'It can be played. Some parts may not work as meant:',
  'guest.errors':
    'It cannot be played before these errors are mended. The studio opens it all the same.',
  'shelf.opened': 'Opened {{when}}',
  'cannotPlay.title': 'This scenario cannot be played yet',
  'cannotPlay.text': 'These errors keep it from being played:',
  'cannotPlay.back': 'Back',
  'bring.own': 'Open a folder to write in',
  'bring.ownNote':
    'Your own scenario in a folder, for example under version control: its files change as you write.',
};
