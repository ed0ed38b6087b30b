import { closeSync, openSync, writeSync } from 'node:fs';
import { seeded } from '../random.mjs';

const HEADER = 'customer_id,channel,topic,author_type,sent_at,message\n';
const CHANNELS = ['web chat', 'email', 'WhatsApp', 'voice'];
const TOPICS = ['orders', 'returns, refunds', 'billing', 'login', 'shipping', ''];
/** Who writes, as often as they do. */
const AUTHORS = ['customer', 'customer', 'customer', 'customer', 'ai', 'ai', 'ai', 'ai', 'human', 'system'];
const TEXTS = [
  'Hello, where is my parcel?',
  'It was sent on Monday.\nIt should be with you by Thursday, at the latest.',
  'He said ""tomorrow"", and that was a week ago.',
  'Your refund is on its way; it takes 3 to 5 days.',
];
const FROM = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
/** Lines that are written at once. */
const AT_ONCE = 20_000;

/**
 * Writes a log of so many messages as CSV: every field quoted, texts with commas, quotes and ends of lines, a year of
 * them in no order. A customer has 20 messages on average, in bursts of a few within minutes.
 * @param {string} path
 * @param {number} count
 */
export function writeMessages(path, count) {
  const random = seeded(20261129);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const customers = Math.max(1, Math.round(count / 20));
  const file = openSync(path, 'w');
  writeSync(file, HEADER);
  let lines = [];
  for (let row = 0; row < count; row += 1) {
    const customer = Math.floor(random() * customers);
    // A customer's contacts stand at four moments of the year, which the customer's number gives.
    const contact = (Math.imul(customer * 4 + Math.floor(random() * 4), 0x9e3779b1) >>> 0) / 2 ** 32;
    const sent = FROM + Math.floor(contact * 365 * DAY + random() * DAY * 0.01);
    const time = new Date(sent).toISOString();
    const channel = CHANNELS[customer % 7 < 4 ? customer % 4 : Math.floor(random() * 4)];
    lines.push(
      `"cus_${customer + 1_000_000}","${channel}","${pick(TOPICS)}","${pick(AUTHORS)}","${time}","${pick(TEXTS)}"\n`,
    );
    if (lines.length < AT_ONCE && row + 1 < count) continue;
    writeSync(file, lines.join(''));
    lines = [];
  }
  closeSync(file);
}
