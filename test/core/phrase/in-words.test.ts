/** @alone What is spoken before any language was chosen. */
import { de } from '../../../src/messages/de/index.js';
import { missing, notANumber } from '../../../src/core/fault/fault.js';
import { faultText } from '../../../src/core/fault/sentence.js';
import { errorWords, speakErrors } from '../../../src/core/phrase/error-words.js';
import { ENGLISH } from '../../../src/core/phrase/english/index.js';
import { inWords } from '../../../src/core/phrase/in-words.js';
import { phrase, type Text } from '../../../src/core/phrase/phrase.js';
import { faultCell } from '../../../src/core/grid/fault-cell.js';

const NESTED = phrase('noColumnTakes', phrase('nearest', ['Rate', phrase('quoted', 'Seat')]), 'Offer');

test('a string stands as it is, a phrase is said with all that stands in it', () => {
  expect(inWords('Fin')).toBe('Fin');
  expect(inWords(phrase('moreFaults', 3))).toBe('More faults: 3.');
  expect(inWords(NESTED)).toBe('no column has that name; the nearest are Rate and "Seat"; it takes Offer');
});

test('a phrase survives a clone and JSON', () => {
  expect(inWords(structuredClone(NESTED))).toBe(inWords(NESTED));
  expect(inWords(JSON.parse(JSON.stringify(NESTED)) as Text)).toBe(inWords(NESTED));
});

test('the same fault is said in another language, names as they are typed', () => {
  const fault = notANumber({ table: 'offers', row: 3, offer: 'Fin', term: 'Rate' }, '"x"', phrase('aNumber'));
  expect(inWords(faultText(fault), de.core)).toBe('Offers Zeile 3 (Fin), Rate: "x"; nötig ist eine Zahl.');
});

test('a cell says its error in the language that is spoken, English by default', () => {
  const fault = missing('price', phrase('aNumber'));
  expect(errorWords()).toBe(ENGLISH);
  speakErrors(de.core);
  try {
    expect(faultCell(fault)).toEqual({ error: '#VALUE!', sentence: 'price: leer; nötig ist eine Zahl.' });
  } finally {
    speakErrors(ENGLISH);
  }
});
