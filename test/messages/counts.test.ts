import { actuals as arabic } from '../../src/messages/ar/actuals.js';
import { ar } from '../../src/messages/ar/later.js';
import { measure as arabicMeasure } from '../../src/messages/ar/measure.js';
import { actuals as german } from '../../src/messages/de/actuals.js';
import { de } from '../../src/messages/de/later.js';
import { measure as germanMeasure } from '../../src/messages/de/measure.js';
import { actuals as english } from '../../src/messages/en/actuals.js';
import { en } from '../../src/messages/en/later.js';
import { measure as englishMeasure } from '../../src/messages/en/measure.js';
import { usage } from '../../src/messages/en/sheets-usage.js';

/** The sentences in which a number that may be one stands before what it counts. */
const counted = (
  { entry }: typeof english,
  { traffic, businessCase, risk }: typeof en,
  { run }: typeof englishMeasure,
) => ({
  sessions: (count: number) => entry.sessions(count, String(count)),
  replies: (count: number) => entry.interactions(count, String(count)),
  ownCounts: (count: number) => traffic.fromOwnCounts(count, String(count)),
  volume: (count: number) => traffic.volume.comesTo(count, String(count)),
  breakEven: (count: number) => businessCase.figures.perMonth(count, String(count), ''),
  commitment: (count: number) => risk.commitment.best('A', count, String(count), '$5'),
  rows: (count: number) => run.done(count),
  minutes: (count: number) => run.left(60 * count),
});

test('one is said of one thing in English', () => {
  const says = counted(english, en, englishMeasure);
  expect(Object.values(says).map((say) => say(1))).toEqual([
    '1 conversation',
    '1 reply each',
    '1 AI reply per conversation, from your own counts below.',
    'That is 1 conversation a month.',
    '1 conversation a month',
    'A: a commitment of 1 unit a month costs least, $5 on average over a year.',
    'Read 1 row.',
    '1 minute left',
  ]);
  expect(usage.counted.windows.silence(1)).toBe('after 1 hour of silence');
  expect(says.replies(1.6)).toBe('1.6 replies each');
});

test('one is said of one thing in German', () => {
  const says = counted(german, de, germanMeasure);
  expect(Object.values(says).map((say) => say(1))).toEqual([
    '1 Konversation',
    'je 1 KI-Antwort',
    '1 KI-Antwort je Konversation, aus Ihren eigenen Zählungen unten.',
    'Das ist 1 Konversation im Monat.',
    '1 Konversation im Monat',
    'A: Eine Mindestabnahme von 1 Einheit je Monat kostet am wenigsten, im Mittel eines Jahres $5.',
    '1 Zeile gelesen.',
    'noch 1 Minute',
  ]);
});

test('Arabic has a form for one, two, few and many', () => {
  const says = counted(arabic, ar, arabicMeasure);
  const { sessions, replies, ownCounts, volume, breakEven, minutes } = says;
  for (const say of [sessions, replies, ownCounts, volume, breakEven, minutes]) {
    const forms = [1, 2, 3, 11].map((count) => say(count).replace(/\d+/, '#'));
    expect(new Set(forms).size).toBe(4);
  }
});
