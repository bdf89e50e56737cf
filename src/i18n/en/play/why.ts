/** Why a figure changed. */
export const why = {
  'why.ask': 'Why?',
  'why.askOf': 'Why? {{what}}',
  'why.change': 'Why did it change? {{name}}',
  'why.scale': 'model index, 0 to 100, with one decimal',
  'why.before': 'Before',
  'why.after': 'After',
};
