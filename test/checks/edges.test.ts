import { expect, it } from 'vitest';
import { readSentences, statuses } from '../read.js';

it.each<[rule: string, sentence: string, ...statuses: string[]]>([
  ['sum-mismatch', '受理矛盾纠纷120件，化解100件，剩余20件。', 'pass'],
  ['sum-mismatch', '受理矛盾纠纷120件，化解100件，剩余10件。', 'fail'],
  ['sum-mismatch', '受理矛盾纠纷120余件，化解100件，剩余10件。', 'uncertain'],
  ['sum-mismatch', '化解矛盾纠纷100件，剩余10件。'],
  ['sum-mismatch', '受理矛盾纠纷120件，其中邻里60件、婚姻40件、其他20件。', 'pass'],
  ['sum-mismatch', '受理矛盾纠纷120件，其中邻里60余件、婚姻40件、其他10件。', 'uncertain'],
  ['conflicting-values', '受理矛盾纠纷120件。全年受理矛盾纠纷130件。', 'fail'],
  ['conflicting-values', '受理矛盾纠纷120件。全年受理矛盾纠纷约130件。', 'uncertain'],
])('%s of “%s”', (rule, sentence, ...expected) => {
  expect(statuses(readSentences(sentence).checks, rule)).toEqual(expected);
});
