import type { Term } from '../../src/core/grid/term';
import { OFFER_TERMS } from '../../src/core/terms/columns';
import { TRAFFIC_TERMS } from '../../src/core/traffic/columns';
import { bringSheetTexts, sheetTexts } from '../../src/messages/sheets';
import { tableColumn } from '../../src/model/parts/table-column';

beforeAll(() => bringSheetTexts('de'));

test('every unit above a header of Traffic and Offers is said in German', () => {
  const terms = [...Object.values<Term>(TRAFFIC_TERMS), ...Object.values<Term>(OFFER_TERMS)];
  const same = terms.flatMap(({ header }) => {
    const { unit } = tableColumn(sheetTexts('en'), header);
    const german = tableColumn(sheetTexts('de'), header).unit;
    return unit !== '' && (german === unit || / (of|a|per) /.test(german)) ? [german] : [];
  });
  expect(same).toEqual([]);
});
