import fc from 'fast-check';
import { boxOf, endLabels, rowLabels, type Box } from '../../../../src/taskpane/parts/chart/labels';
import { chartLayout, CHART_HEIGHT } from '../../../../src/taskpane/parts/chart/layout';
import { lookOfRank, type ChartLine } from '../../../../src/taskpane/parts/chart/lines';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const WIDTHS = fc.integer({ min: 226, max: 620 });

/** Lines over 0 to 1, some with gaps, in the order of a ranking. */
const lines: fc.Arbitrary<ChartLine[]> = fc
  .array(
    fc.record({
      name: fc.string({ maxLength: 60 }),
      heights: fc.array(fc.option(finite(-50, 300), { nil: undefined }), { minLength: 1, maxLength: 9 }),
    }),
    { maxLength: 8 },
  )
  .map((all) =>
    all.map(({ name, heights }, rank) => ({
      name,
      ...lookOfRank(rank, name),
      points: heights.map((y, index) => ({ x: index / Math.max(1, heights.length - 1), y })),
    })),
  );

function overlapping(boxes: readonly Box[]): number {
  const pairs = boxes.flatMap((a, index) => boxes.slice(index + 1).map((b) => [a, b] as const));
  const near = 1e-6;
  return pairs.filter(
    ([a, b]) =>
      a.left < b.right - near &&
      b.left < a.right - near &&
      a.top < b.bottom - near &&
      b.top < a.bottom - near,
  ).length;
}

test('the labels of lines never lie over each other, over an axis or outside, whatever is drawn', () => {
  fc.assert(
    fc.property(lines, WIDTHS, finite(1, 250), finite(-50, 0), (drawn, width, most, least) => {
      const layout = chartLayout(width, [0, 1], most, least);
      const boxes = endLabels(drawn, layout).flatMap((own) => (own === undefined ? [] : [boxOf(own, 'end')]));
      expect(overlapping(boxes)).toBe(0);
      expect(boxes.length).toBeLessThanOrEqual(3);
      for (const { left, right, top, bottom } of boxes) {
        expect(left).toBeGreaterThanOrEqual(layout.left - 1e-6);
        expect(right).toBeLessThanOrEqual(width);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThan(CHART_HEIGHT - 15);
      }
    }),
  );
});

test('labels in a row never lie over each other or outside', () => {
  const wanted = fc
    .array(fc.record({ at: finite(0, 620), text: fc.string({ maxLength: 14 }) }), { maxLength: 20 })
    .map((all) => [...all].sort((a, b) => a.at - b.at));
  fc.assert(
    fc.property(wanted, WIDTHS, (own, width) => {
      const boxes = rowLabels(own, 100, [0, width]).map((label) => boxOf(label, 'middle'));
      expect(overlapping(boxes)).toBe(0);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThanOrEqual(-1e-6);
        expect(right).toBeLessThanOrEqual(width + 1e-6);
      }
    }),
  );
});

test('the months of a year at the right end of a narrow chart are apart', () => {
  const { x, xTicks, bottom, right } = chartLayout(306, [1, 12], 10);
  const labels = rowLabels(
    xTicks.map((tick) => ({ at: x(tick), text: `Month ${tick}` })),
    bottom + 15,
    [0, right + 18],
  );
  expect(labels.length).toBeGreaterThan(1);
  expect(overlapping(labels.map((own) => boxOf(own, 'middle')))).toBe(0);
});

test('the first three of a ranking have names and looks of their own, the others one grey', () => {
  const looks = Array.from({ length: 6 }, (_, rank) => lookOfRank(rank, `Offer ${rank}`));
  expect(looks.map(({ label }) => label)).toEqual(['Offer 0', 'Offer 1', 'Offer 2', '', '', '']);
  expect(new Set(looks.slice(0, 3).map(({ style }) => style)).size).toBe(3);
  expect(new Set(looks.slice(3).map(({ style }) => style))).toEqual(new Set([7]));
  expect(lookOfRank(-1, 'Unranked').label).toBe('');
});
