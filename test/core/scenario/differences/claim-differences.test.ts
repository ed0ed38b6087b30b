import { inWords } from '../../../../src/core/phrase/in-words';
import type { Text } from '../../../../src/core/phrase/phrase';
import { claimDifferences } from '../../../../src/core/scenario/differences/claim-differences';
import { sideBySide } from '../../../../src/core/scenario/differences/side-by-side';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { VendorClaim } from '../../../../src/core/scenario/tables/scenario';

const CHEAPER: VendorClaim = { offer: 'Acme', against: 'Bot', reading: 'cheaper', least: 0.3, most: 0.6 };
const having = (...entered: VendorClaim[]) => ({ claims: { shown: 0, entered } });

function told(...sides: Parameters<typeof claimDifferences>) {
  const words = (text: unknown) => (typeof text === 'object' ? inWords(text as Text) : text);
  return claimDifferences(...sides).map(({ name, header, a, b, kind }) =>
    [name, header, a, b, kind].map(words),
  );
}

test('a claim that only one has, and one with another range or reading', () => {
  expect(told({}, having(CHEAPER))).toEqual([
    ['Acme', 'claim against Bot', undefined, 'cheaper by 30% to 60%', 'added'],
  ]);
  const dearer = { ...CHEAPER, reading: 'dearer', most: 0.55 } as const;
  expect(told(having(CHEAPER), having(dearer))).toEqual([
    ['Acme', 'claim against Bot', 'cheaper by 30% to 60%', 'the other dearer by 30% to 55%', 'changed'],
  ]);
});

test('which of several is looked at is no difference, nor how a name is written', () => {
  const other = { ...CHEAPER, offer: 'Bot', against: 'acme' };
  expect(
    told(
      { claims: { shown: 0, entered: [CHEAPER, other] } },
      { claims: { shown: 1, entered: [other, { ...CHEAPER, offer: 'ACME' }] } },
    ),
  ).toEqual([]);
});

test('two scenarios beside each other say it among what differs', () => {
  const { inputs } = sideBySide(EXAMPLE_SCENARIO, { ...EXAMPLE_SCENARIO, ...having(CHEAPER) });
  expect(inputs.map(({ table }) => table)).toEqual(['claims']);
});
