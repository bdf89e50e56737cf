export const shell = {
  name: 'Hub & Spokes',
  description:
    'A policy-debate simulation about alliances: every turn a dilemma, a debate, a decision, and the world’s answer.',
  skip: 'Skip to the content',
  home: 'Home',
  language: 'Language',
  theme: 'Chart',
  'theme.night': 'Night chart',
  'theme.paper': 'Paper chart',
  menu: 'Menu',
  close: 'Close',
  fewer: 'Fewer: {{label}}',
  more: 'More: {{label}}',
  loading: 'Opening …',
  'lost.title': 'Nothing on this chart',
  'lost.text': 'No page has the address {{path}}. It may have been mistyped, or moved.',
  'lost.home': 'Back to the start',
};
