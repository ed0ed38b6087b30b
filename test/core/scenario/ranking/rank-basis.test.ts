import { sentence } from '../../../../src/core/fault/sentence.js';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import {
  keptBasis,
  knowsHumanCost,
  usualBasis,
  type RankBasis,
} from '../../../../src/core/scenario/ranking/rank-basis.js';
import { readTraffic } from '../../../../src/core/traffic/read-traffic.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { CHAT, valueOf } from '../../../reference/doors.js';

const traffic = (...rows: CellsByHeader[]) => valueOf(readTraffic(tableOf(rows)));
const kept = (word: string | number) => keptBasis({ ...NO_ASSUMPTIONS, figures: { 'rank-by': word } });

test('the total is ranked by as soon as every channel has a human cost', () => {
  const costed = { ...CHAT, 'Human cost': 7.4 };
  expect(usualBasis(traffic(costed))).toBe('total cost');
  expect(usualBasis(traffic(CHAT))).toBe('cost per resolution');
  expect(usualBasis(traffic(costed, { ...CHAT, Channel: 'Voice' }))).toBe('cost per resolution');
});

test('a human cost of 0, which an empty cell may come as, is none', () => {
  expect(knowsHumanCost(traffic({ ...CHAT, 'Human cost': 0 }))).toBe(false);
});

test.each<[string, RankBasis | undefined]>([
  ['total cost', 'total cost'],
  ['Total_Costs', 'total cost'],
  ['effective cost per resolution', 'cost per resolution'],
  ['per resolution', 'cost per resolution'],
  ['vendor bill', 'monthly total'],
  ['', undefined],
])('Rank by %j is %j', (word, wanted) => {
  expect(valueOf(kept(word))).toBe(wanted);
});

test('nothing kept leaves it to the rule; an unknown word is named with what it may be', () => {
  expect(valueOf(keptBasis(undefined))).toBeUndefined();
  expect(valueOf(keptBasis(NO_ASSUMPTIONS))).toBeUndefined();
  const told = [kept('total'), kept(3)].map((own) => (own.ok ? [] : own.faults.map(sentence)));
  const takes = 'it takes total cost, cost per resolution or monthly total.';
  expect(told).toEqual([
    [expect.stringMatching(new RegExp(`^Rank by is "total";.*${takes}$`))],
    [expect.stringMatching(new RegExp(`^Rank by is .*3.*${takes}$`))],
  ]);
});
