/** Loads a dictionary and cuts one word: ours (`own`) or nodejieba's own (`full`). */
if (process.argv[2] === 'own') {
  const { tokenize } = await import('../../dist/tokens.js');
  process.stdout.write(`${tokenize('依法行政').length}\n`);
} else {
  const { default: nodejieba } = await import('nodejieba');
  process.stdout.write(`${nodejieba.cut('依法行政', true).length}\n`);
}
