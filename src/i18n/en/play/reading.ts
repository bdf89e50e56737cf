/** What a condition or a figure reads, and what stands behind it. */
export const reading = {
  'table.withSeat': '{{gauge}}: {{seat}}',
  'table.ground.fact': 'dated fact',
  'table.ground.theory': 'theory',
  'table.ground.assumption': 'designer’s assumption',
  'table.reading.turn': 'Turn',
  'table.reading.promise': '{{promise}}: {{standing}}',
  'table.reading.joined': '{{seat}} joined last turn',
  'table.reading.signed': '{{seat}} signed last turn',
  'table.reading.ofSeat': '{{seat}}: {{gauge}}',
  'table.true': 'yes',
  'table.false': 'no',
  'table.model': 'model',
};
