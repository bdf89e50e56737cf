/** What went wrong, where, and what to do: for the page and the command line alike. */
export const errors = {
  noScenario: 'There is no scenario “{{id}}”. There are: {{known}}.',
  'refused.unknown-seat': 'This match has no such seat.',
  'refused.not-a-person': 'An agent holds this seat; only a person leads on.',
  'refused.wrong-phase': 'Not now: this phase of the turn does not allow it.',
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
};
