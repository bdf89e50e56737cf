/** Who is abroad. */
export const deployments = {
  'deployments.title': 'Deployments',
  'deployments.under': '{{name}} ({{flag}})',
  'deployments.un': 'UN',
  'deployments.coalition': 'coalition',
  'deployments.none': 'Nobody is abroad.',
  'deployments.here': '{{name}}: {{people}} people, since {{date}}',
  'deployments.new': '{{name}}: {{people}} people, sent this turn',
  'deployments.moved': '{{name}}: {{people}} people, {{before}} before this turn',
  'deployments.home': '{{name}}: all home again since {{date}}',
  'deployments.ended': '{{name}}: all home again this turn, {{before}} before',
  'deployments.total': 'Abroad in all: {{people}} people',
  'deployments.marks':
    'Larger pin: more people. In brackets: began or ended this turn. Hollow: all home again.',
};
