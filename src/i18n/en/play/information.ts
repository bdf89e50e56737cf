/** What a scenario says of itself. */
export const information = {
  'table.information': 'About this scenario',
  'table.information.goals': 'What you can learn',
  'table.information.purpose': 'Purpose',
  'table.information.howItWorks': 'How it works',
  'table.information.assumed': 'What is assumed',
  'table.information.toTry': 'What to try',
  'table.information.gaps': 'Where it differs from the record',
  'table.information.sources': 'Sources ({{count}})',
  'table.information.questions': 'Questions to talk about',
  'table.information.glossary': 'Glossary: the words of the game',
  'table.information.credits': 'By {{authors}}. {{licence}}.',
  'table.information.basedOn': 'Based on “{{title}}” by {{authors}}, {{licence}}.',
};
