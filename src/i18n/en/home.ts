export const home = {
  kicker: 'A policy-debate simulation',
  title: 'Hub \n& Spokes',
  lead: 'A small ally fears being left alone, and fears being dragged into another’s war. Debate each dilemma, choose a line, and see what the world answers.',
  play: 'Play alone',
  scenarios: 'Dilemmas from the record',
  turns_one: '{{count}} turn',
  turns_other: '{{count}} turns',
  continueAt: 'Continue at turn {{turn}}',
  choose: 'Take a seat',
  'wheel.title': 'How to read the wheel',
  'wheel.credit':
    'The wheel is Lee Jong-eun’s image: the United States is the hub, each ally a spoke.',
  'wheel.picture':
    'A brass wheel over a sea chart of Northeast Asia. Spokes join the hub, Washington, with Seoul, Tokyo and the partners; the rim between them is only partly laid, and cracked near Seoul and Tokyo.',
  'seat.washington': 'Washington',
  'seat.seoul': 'Seoul',
  'seat.tokyo': 'Tokyo',
  'seat.partners': 'Partners',
  'sea.pacific': 'Pacific Ocean',
  'sea.philippine': 'Philippine Sea',
  'line.bilateral':
    'Closer to the hub. Bilateral work thickens your spoke until it carries load alone.',
  'line.independent': 'Rely on ourselves. Independent work raises a keystone in your own house.',
  'line.multilateral': 'Join with the other spokes. Multilateral work lays the rim between them.',
  dilemma:
    'What lowers one fear raises the other. No line wins everything, and the game prefers none.',
  none: 'No scenario is installed. Add a folder under scenarios/ and build again.',
};
