import { readAnswerSheets } from '../../src/export/answers/read-answer-sheets';
import { writeAnswerSheet } from '../../src/export/answers/write-answer-sheet';
import { textOf } from '../../src/export/xml/parse';
import { cellOf, filled, type Filling } from '../export/answers/filled';
import { all, opened, rootOf } from '../export/opened';
import { resaved } from './resaved';

/** A vendor opens the answer sheet in LibreOffice, which saves it in its own way: it must read as it did before. */

const FILLING: Filling = {
  Offer: ['Acme Pro'],
  Currency: ['EUR'],
  'Platform fee': ['1.250,50 €'],
  'Annual minimum': ['none'],
  Meter: ['resolution', 'seat'],
  Rate: [0.99, 29],
  'Handover share': [0.1],
  'Included units': ['2 000'],
};

function plansOf(bytes: Uint8Array) {
  const read = readAnswerSheets(bytes, 'acme.xlsx', '2026-11-30');
  if (!read.ok) throw new Error('it cannot be read');
  return read.value.plans;
}

test.each(['xlsx', 'ods'] as const)(
  'answers that LibreOffice saved by way of %s make the same offer',
  (through) => {
    const bytes = filled(FILLING);
    const plans = plansOf(resaved(bytes, through));
    expect(plans).toEqual(plansOf(bytes));
    expect(plans[0]?.rows[0]).toMatchObject({ 'Platform fee': 1250.5, Rate: 0.99, 'Handover share': 0.1 });
    expect(plans[0]?.faults).toEqual([]);
  },
);

test('LibreOffice keeps the lists to choose from', () => {
  const sheet = rootOf(opened(resaved(writeAnswerSheet(), 'xlsx')), 'xl/worksheets/sheet1.xml');
  const lists = all(sheet, 'dataValidation').filter(({ attributes }) => attributes.get('type') === 'list');
  const ofMeter = lists.find(({ attributes }) => attributes.get('sqref')?.startsWith(cellOf('Meter')));
  expect(ofMeter && all(ofMeter, 'formula1').map(textOf)[0]).toContain('resolution');
});
