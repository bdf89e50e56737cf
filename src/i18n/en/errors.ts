/** What went wrong, where, and what to do: for the page and the command line alike. */
export const errors = {
  noScenario: 'There is no scenario “{{id}}”. There are: {{known}}.',
  'refused.unknown-seat': 'This match has no such seat.',
  'refused.not-a-person': 'An agent holds this seat; only a person leads on.',
  'refused.wrong-phase': 'Not now: this phase of the turn does not allow it.',
  'refused.nobody-leads': 'Only whoever leads the match can order an event.',
  'refused.move-out-of-range':
    'An event of your own moves at most four gauges of spokes, each by at most 0.15.',
  'refused.unknown-event': 'There is no such event to come, or it has happened already.',
  'refused.no-more-interventions':
    'You have spoken in this debate. Take your word back first to say another.',
  'refused.unknown-argument': 'Nobody can raise this argument now.',
  'refused.unknown-question': 'This turn does not ask that question.',
  'refused.confidence-out-of-range': 'A confidence of {{confidence}} is outside of 50 to 100.',
  'refused.already-chosen': 'You have decided this turn.',
  'refused.nothing-to-choose': 'This seat has nothing to choose this turn.',
  'refused.unknown-option': 'There is no option “{{option}}” this turn.',
  'refused.option-closed': '“{{option}}” is closed. Its card says why.',
  'refused.frame-not-offered':
    'This option cannot be justified that way. Choose one of its framings.',
  'refused.nothing-to-sign': 'There is no joint proposal to sign this turn.',
  'refused.call-unanswered': 'Answer the call “{{call}}” first.',
  'refused.answer-closed': 'This answer to “{{call}}” is closed. It says why.',
  'refused.nobody-answers': 'Nobody has anything to add.',
  'refused.frame-declared':
    'You declared another framing in the debate. Take that word back first.',
  'save.broken':
    'It cannot be read at {{place}} ({{reason}}). Delete it, or import the record again if you exported it.',
  'misfit.missing': 'something is missing',
  'misfit.wrong-kind': 'of the wrong kind',
  'misfit.out-of-range': 'out of range',
  'misfit.unknown-word': 'unknown here',
  'misfit.empty': 'empty',
  'misfit.too-many': 'too long',
  'record.not-json':
    'This file is not a record of a match. Choose a .json file that was exported here.',
  'record.misread':
    'The record cannot be read at {{place}} ({{reason}}). Export it again from the match, unchanged.',
  'record.no-scenario':
    'The record is of the scenario “{{id}}”, which is not installed here. Open it where that scenario is.',
  'record.scenario-changed':
    'The scenario “{{id}}” has changed since this match. Open it in the version in which it was played, or play anew.',
  'record.other-rules':
    'This match was played by other rules (version {{rules}}). Open it in the version of the game that made it.',
  'record.refused':
    'In turn {{turn}}, command {{at}} of the record is not allowed by the rules. The record was changed; export it again.',
  'record.other-hash':
    'The match comes out differently from turn {{turn}} on. The record was changed; export it again.',
  'record.cut-off':
    'The link is cut off or damaged. Copy the whole of it again; long links are often cut by mail programs.',
  'record.no-link':
    'There is no match in this link. Copy a replay link from a match or its debrief.',
  'record.cannot-unpack':
    'This browser cannot unpack replay links. Use a newer browser, or import the exported record instead.',
};
