import type { ComplaintWords } from './complaint-words.ts';

const near = 'Did you mean “{suggestion}”?';

/** What can be said against a scenario, in English. */
export const complaints: ComplaintWords = {
  terms: {
    kind: {
      target: 'option or argument',
      reason: 'reason of an agent',
    },
    expected: {
      string: 'a text',
      number: 'a number',
      int: 'a whole number',
      boolean: 'true or false',
      array: 'a list',
      tuple: 'a list',
      object: 'a group of fields',
      record: 'a group of fields',
      truth: 'true or false',
      list: 'a list',
    },
    received: {
      string: 'text',
      boolean: 'true or false',
      array: 'a list',
      object: 'a group of fields',
      number: 'a number',
      nothing: 'nothing',
      truth: 'true or false',
      list: 'a list',
    },
    unit: { words: 'words', characters: 'characters' },
    markup: { html: 'HTML', image: 'an image', link: 'a link that is not https' },
    what: { promises: 'promises', calls: 'calls' },
    problem: {
      VERSION: 'it asks for another version of YAML',
      BAD_INDENT: 'the indentation does not fit',
      TAB_AS_INDENT: 'a tab is used as indentation',
      MISSING_CHAR: 'a sign is missing, such as a bracket, a quote or a comma',
      UNEXPECTED_TOKEN: 'something stands where it cannot',
      BLOCK_AS_IMPLICIT_KEY: 'a second colon stands in one line',
      MULTILINE_IMPLICIT_KEY: 'a line lacks its colon',
      BLOCK_IN_FLOW: 'a bracket is not closed before the next line begins',
      BAD_SCALAR_START: 'a text begins with a sign that YAML keeps for itself',
      BAD_DQ_ESCAPE: 'a backslash stands before a letter that it cannot escape',
      BAD_ALIAS: 'an alias has no anchor',
      NON_STRING_KEY: 'a field has no plain name',
      MULTIPLE_DOCS: 'it holds more than one document',
      TAG_RESOLVE_FAILED: 'it uses a tag that is not known',
    },
  },
  sentences: {
    'file-too-large': {
      message: 'The file is larger than {limit} characters.',
      fix: 'Shorten it, or make two scenarios of it.',
    },
    'yaml-syntax': {
      message: 'This is not YAML: {problem}.',
      fix: 'Look at this line and the one above it: indentation, colons, quotes and brackets.',
    },
    'yaml-too-heavy': {
      message: 'From here the file is nested too deeply or has too many parts.',
      fix: 'Take out what is nested or repeated.',
    },
    'yaml-alias': {
      message: 'An alias (*{name}) stands here; scenarios do not use them.',
      fix: 'Write out what the alias stands for.',
    },
    'yaml-tag': {
      message: 'A tag ({tag}) stands here; scenarios do not use them.',
      fix: 'Delete the tag.',
    },
    'yaml-merge-key': {
      message: 'A merge key (<<) stands here; scenarios do not use them.',
      fix: 'Write out the fields that it would bring in.',
    },
    'reserved-key': {
      message: '“{key}” cannot be used as a name.',
      fix: 'Choose another name.',
    },
    'duplicate-key': {
      message: '“{key}” stands here a second time.',
      fix: 'Keep one of the two, or rename one.',
    },
    'more-complaints': {
      message: 'There is more to complain of than the first {shown}.',
      fix: 'Mend these first and check again.',
    },
    'format-unknown': {
      message: 'This is written in format {value}; this version reads format {known}.',
      fix: 'Write “format: {known}”, or use the version of the game that the scenario was made for.',
    },
    'missing-field': {
      message: '“{field}” is missing.',
      fix: 'Add the field “{field}”.',
    },
    'unknown-field': {
      message: 'There is no field “{field}” here.',
      fix: 'Fields here are: {known}.',
      near,
    },
    'wrong-type': {
      message: '“{field}” should be {expected}, but is {received}.',
      fix: 'Write {expected}. A text with a colon, or one that looks like a number, needs quotes.',
    },
    'not-one-of': {
      message: '“{value}” is not one of the words that may stand here.',
      fix: 'Use one of: {allowed}.',
      near,
    },
    'too-small': {
      message: '{value} is too small.',
      fix: 'Use a number of at least {minimum}.',
    },
    'too-large': {
      message: '{value} is too large.',
      fix: 'Use a number of at most {maximum}.',
    },
    'too-few': {
      message: 'The list is too short.',
      fix: 'Give at least {minimum}.',
    },
    'too-many': {
      message: 'The list is too long.',
      fix: 'Give at most {maximum}.',
    },
    'empty-text': {
      message: 'A text is empty.',
      fix: 'Write the text, or delete the field if it is not needed.',
    },
    'too-many-characters': {
      message: 'This has more than {maximum} characters.',
      fix: 'Shorten it to {maximum} characters.',
    },
    'bad-id': {
      message: '“{value}” cannot be an id.',
      fix: 'Use small letters, digits and single hyphens, beginning with a letter: camp-david.',
    },
    'bad-name': {
      message: '“{value}” cannot be a name.',
      fix: 'Use letters and digits without hyphens, beginning with a small letter: redSea.',
    },
    'bad-source-id': {
      message: '“{value}” cannot be the id of a source.',
      fix: 'Begin with a capital, then letters, digits and dots: F3.25. Or write: assumption.',
    },
    'bad-date': {
      message: '“{value}” is not a day of the calendar.',
      fix: 'Write a day as 2023-08-18.',
    },
    'bad-url': {
      message: '“{value}” is not an https address.',
      fix: 'Give the address with https://, or leave it out.',
    },
    'condition-syntax': {
      message: 'The condition cannot be read at “{near}”.',
      fix: 'Write it like: support > 0.5 && flags.latency == 1',
    },
    'condition-outside-subset': {
      message: 'A condition may not use {part}.',
      fix: 'Use gauges, indices, flags, turn, numbers, comparisons, + - * /, && || ! and in [ ].',
    },
    'condition-too-large': {
      message: 'The condition has more than {limit} parts.',
      fix: 'Shorten it; a flag can carry part of it.',
    },
    'effort-above-one': {
      message: 'The effort adds up to {sum}; a turn has only 1 to spend.',
      fix: 'Lower the shares until they add up to 1 or less.',
    },
    'weights-not-one': {
      message: 'The weights add up to {sum}, not to 1.',
      fix: 'Change the weights until they add up to 1.',
    },
    'date-order': {
      message: '{date} does not come after {before}.',
      fix: 'Put the turns in the order of their days, and the end after the last.',
    },
    'words-file-missing': {
      message: 'The language “{language}” is listed, but its words file is missing.',
      fix: 'Add {language}.yaml beside this file, or take “{language}” off the list.',
    },
    'unknown-id': {
      message: 'There is no {kind} “{id}” here.',
      fix: 'Use one that exists, or add this one.',
      near,
    },
    'duplicate-id': {
      message: '“{id}” is used twice.',
      fix: 'Rename one of the two.',
    },
    'unused-source': {
      message: 'Nothing cites the source “{id}”.',
      fix: 'Cite it where it belongs, or delete it.',
    },
    'id-not-folder': {
      message: 'The id is “{id}”, but the folder is “{folder}”.',
      fix: 'Give both the same name.',
    },
    'hub-kind': {
      message: '“{seat}” is named as the hub, but its kind is another.',
      fix: 'Write “kind: hub” for it, or name another seat as the hub.',
    },
    'second-hub': {
      message: '“{seat}” is a second hub beside “{hub}”.',
      fix: 'There is one hub: make this seat a spoke or partners.',
    },
    'spoke-without-start': {
      message: 'The spoke “{seat}” has no starting state.',
      fix: 'Add “start” with every gauge.',
    },
    'no-playable-seat': {
      message: 'Nobody can play: no seat is playable.',
      fix: 'Write “playable: true” for a spoke.',
    },
    'tie-not-clear': {
      message: 'A tie is shown, but “{seat}” has {count} that it could be.',
      fix: 'Name the other spoke under “tieShown”, and see that the pair is listed.',
    },
    'outlook-missing': {
      message: '“{seat}” is playable, but nothing says how the match looks from there.',
      fix: 'Add “cabinets: {seat}:” to the scenario, with its endings.',
    },
    'cabinet-missing': {
      message: '“{seat}” is playable, but its cabinet debates nothing in “{turn}”.',
      fix: 'Add “cabinets: {seat}:” to the turn, with arguments for and against its options.',
    },
    'effect-without-spoke': {
      message: 'The effect on {gauge} would fall on “{seat}”, which is not a spoke.',
      fix: 'Say whose gauge it is: add “seat” with a spoke.',
    },
    'effect-without-pair': {
      message: 'The effect on {gauge} needs a pair, but “{seat}” has none with “{other}”.',
      fix: 'Name the other spoke under “with”, and list the pair under “pairs”.',
    },
    'with-for-nothing': {
      message: '“with” does nothing for {gauge}.',
      fix: 'Delete it; only tie and friction lie between two spokes.',
    },
    'setting-without-spoke': {
      message: '{input} is set for “{seat}”, which is not a spoke.',
      fix: 'Name a spoke, or leave the seat out.',
    },
    'negative-input': {
      message: '{input} cannot be {value}: only growth may be below 0.',
      fix: 'Use a number from 0 to 1.',
    },
    'unknown-reading': {
      message: 'A condition reads “{reading}”, which is not there to read.',
      fix: 'Read a gauge, an index, a posture, turn, or flags., calls., events., kept. and the like with a name of this scenario.',
      near,
    },
    'reading-needs-spoke': {
      message: '“{reading}” is read from “{seat}”, which is not a spoke and has no gauges.',
      fix: 'Say whose it is, with a spoke before the dot: seoul.support',
    },
    'condition-type': {
      message: '“{operator}” needs {expected}, but is given {received}.',
      fix: 'Compare numbers first (support > 0.5); join with && and || only what is true or false.',
    },
    'condition-not-truth': {
      message: 'The condition gives a number, not true or false.',
      fix: 'Compare it with something: support > 0.5',
    },
    'level-not-number': {
      message: 'The level of an interest must be a number, but this is true or false.',
      fix: 'Give a sum of gauges, for example: 0.5 * support + 0.5 * freedom',
    },
    'never-holds': {
      message: 'This can never hold: the {kind} “{id}” can never come.',
      fix: 'Change the condition, or what it reads: has the turn come, is the flag set before?',
    },
    'always-holds': {
      message: 'This always holds, so the {kind} “{id}” has no condition.',
      fix: 'Change the condition, or delete it.',
    },
    'seat-without-options': {
      message: '“{seat}” has no options in the turn “{turn}”.',
      fix: 'Add options for this seat.',
    },
    'turn-unreachable': {
      message: 'In “{turn}” no option of “{seat}” can ever be open: the match ends here.',
      fix: 'Leave at least one option without a condition.',
    },
    'no-sure-option': {
      message: 'In “{turn}” every option of “{seat}” has a condition or a gate: all may be closed.',
      fix: 'Leave at least one option without either.',
    },
    'last-ending-conditional': {
      message: 'The last ending has a condition: a match could end without one.',
      fix: 'Delete its condition, or add an ending without one.',
    },
    'ending-hides-others': {
      message: 'The ending “{id}” has no condition, so those below it are never told.',
      fix: 'Give it a condition, or move it to the end.',
    },
    'promise-untestable': {
      message: 'The promise “{promise}” ends with “{until}”, before the call “{call}” can test it.',
      fix: 'Let the promise last longer, or let the call come earlier.',
    },
    'promise-never-given': {
      message: 'Nobody ever gives the promise “{promise}”.',
      fix: 'Write “standing: true”, name it under “makes” of an option, or in a joint proposal.',
    },
    'promise-given-late': {
      message: 'The promise “{promise}” is given only after the last call “{call}”.',
      fix: 'Let it be given earlier, or let the call come later.',
    },
    'promise-not-theirs': {
      message: 'The call “{call}” tests “{seat}”, but the promise “{promise}” is not theirs.',
      fix: 'At home the spoke is owed the promise (to); elsewhere it owes it (from).',
    },
    'call-without-promise': {
      message: 'The call “{call}” tests no promise.',
      fix: 'Add a promise with “test: {call}”.',
    },
    'too-little-drama': {
      message: 'There are fewer than two {what}.',
      fix: 'Add some: promises and calls make the drama.',
    },
    'argument-both-ways': {
      message: 'The argument “{id}” both supports and attacks “{target}”.',
      fix: 'Decide for one.',
    },
    'argument-cycle': {
      message: 'These arguments stand in a circle: {cycle}.',
      fix: 'Take out one of the links.',
    },
    'hand-attacks-nothing': {
      message: 'The rebuttal “{id}” attacks nothing.',
      fix: 'Name what it attacks, or write “hand: false”.',
    },
    'argument-idle': {
      message: 'The argument “{id}” neither supports nor attacks anything.',
      fix: 'Name what it supports or attacks.',
    },
    'few-attackers': {
      message:
        'Only {count} arguments of the desks attack the option “{id}”: too few for a debate.',
      fix: 'Let at least two arguments that are not rebuttals attack it.',
    },
    'argument-without-value': {
      message: 'The argument “{id}” serves no value, so every audience hears it alike.',
      fix: 'Name the value that it appeals to.',
    },
    'argument-never-raised': {
      message: 'The desk “{desk}” never raises “{id}”: it is blind to what that answers, or tired.',
      fix: 'Write “hand: true”, or change the stamina or blind spots of the desk.',
    },
    'debate-settled': {
      message:
        'The debate is settled before anyone speaks: even its weakest option opens at {weakest} of 1.',
      fix: 'Let more arguments attack the options, or lower the bases of those that support them.',
    },
    'debate-flat': {
      message: 'The debate opens flat: the mandates of its options lie only {apart} apart.',
      fix: 'Let the arguments back one option more than another: change bases or targets.',
    },
    'strategy-missing': {
      message: 'In “{turn}” no option is {strategy}.',
      fix: 'Add an option whose largest share is {strategy}.',
    },
    hindsight: {
      message: '“{id}” argues on {date} with {source}, published {published}.',
      fix: 'Use an earlier source, or write “hindsight: true”.',
    },
    'history-incomplete': {
      message: 'History does not say what “{seat}” did.',
      fix: 'Name the option that comes closest.',
    },
    'history-frame': {
      message: 'History is framed {frame}, but the option offers only {frames}.',
      fix: 'Add {frame} to the frames of the option, or change the frame of history.',
    },
    'words-missing': {
      message: 'The words for “{id}” are missing in {where}.',
      fix: 'Add “{id}”.',
      near: 'Add “{id}”, or rename “{suggestion}” if that is meant.',
    },
    'words-extra': {
      message: 'The words for “{id}” in {where} belong to nothing in the structure.',
      fix: 'Delete them, or add “{id}” to the structure.',
      near,
    },
    'text-too-long': {
      message: 'The text has {length} {unit}; here it must have fewer than {limit}.',
      fix: 'Shorten it.',
    },
    'markup-refused': {
      message: 'The text holds {markup}; texts are plain Markdown.',
      fix: 'Take it out. Markdown knows *emphasis*, lists and https links.',
    },
  },
};
