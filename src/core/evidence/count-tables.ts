import type { CountedRow, Counts, CustomerRow, UnaidedRow } from './counted.js';
import { FATES } from './fates.js';
import { AUTHOR, type Author, type MessageColumns, type MessageParts } from './messages.js';
import { WROTE, type Sessions } from './session-list.js';
import { NumberCounts } from './number-counts.js';

type Named = Pick<MessageColumns, 'channels' | 'topics'>;

/** What is known of the sessions of a part beside themselves. */
interface Judged {
  readonly months: Int32Array;
  /** The fate of a session at each re-contact window, as the place of its name. */
  readonly fates: readonly ((row: number) => number)[];
}

/** The tables of a log's counts, added up part by part. */
export class CountTables {
  private readonly named: Named;
  private readonly sessions: readonly NumberCounts[];
  private readonly unaided = new NumberCounts(3);
  private readonly customers = new NumberCounts(2);
  /** Messages by the number of their author. */
  private readonly messages = [0, 0, 0, 0];
  private answers = 0;

  /** @param windows how many re-contact windows there are */
  constructor([part]: MessageParts, windows: number) {
    this.named = part ?? { channels: [], topics: [] };
    this.sessions = Array.from({ length: windows }, () => new NumberCounts(5));
  }

  add(part: MessageColumns, sessions: Sessions, { months, fates }: Judged): void {
    this.addSessions(sessions, { months, fates });
    this.addCustomers(sessions, months);
    const { author, length } = part;
    for (let row = 0; row < length; row += 1) {
      const own = author[row] ?? 0;
      this.messages[own] = (this.messages[own] ?? 0) + 1;
    }
  }

  /** What was counted, a table for each re-contact window. */
  made(): Omit<Counts, 'span' | 'days'>[] {
    const of = (name: Author) => this.messages[AUTHOR[name]] ?? 0;
    const messages = { customer: of('customer'), ai: of('ai'), human: of('human'), system: of('system') };
    const common = {
      unaided: unaidedRows(this.unaided, this.named),
      customers: customerRows(this.customers, this.named),
      messages,
      greetings: messages.ai - this.answers,
    };
    return this.sessions.map((tally) => ({ rows: sessionRows(tally, this.named), ...common }));
  }

  private addSessions({ length, channel, topic, replies, wrote }: Sessions, { months, fates }: Judged): void {
    // One list for all rows: what is counted is copied.
    const of = [0, 0, 0, 0, 0];
    for (let row = 0; row < length; row += 1) {
      const own = replies[row] ?? 0;
      of[0] = channel[row] ?? 0;
      of[1] = topic[row] ?? 0;
      of[2] = months[row] ?? 0;
      of[3] = own;
      this.answers += own;
      if (own > 0) {
        for (let index = 0; index < fates.length; index += 1) {
          of[4] = fates[index]?.(row) ?? 0;
          this.sessions[index]?.add(of);
        }
      } else if (((wrote[row] ?? 0) & WROTE.customer) !== 0) this.unaided.add(of);
    }
  }

  private addCustomers(sessions: Sessions, months: Int32Array): void {
    const { length, customer, channel, replies } = sessions;
    const firsts = new Map<number, number>();
    for (let row = 0; row < length; row += 1) {
      const month = months[row] ?? 0;
      if ((replies[row] ?? 0) > 0) {
        const known = firsts.get(month);
        if (known === undefined || isBefore(this.named, sessions, { row, known })) firsts.set(month, row);
      }
      if (row + 1 < length && customer[row + 1] === customer[row]) continue;
      for (const [own, first] of firsts) this.customers.add([channel[first] ?? 0, own]);
      firsts.clear();
    }
  }
}

function sessionRows(tally: NumberCounts, named: Named): CountedRow[] {
  const rows = tally.rows(([channel = 0, topic = 0, month = 0, replies = 0, fate = 0], sum): CountedRow => ({
    channel: named.channels[channel] ?? '',
    topic: named.topics[topic] ?? '',
    month,
    replies,
    fate: FATES[fate] ?? 'resolved',
    sessions: sum,
  }));
  return rows.sort(
    (a, b) =>
      byText(a.channel, b.channel) ||
      byText(a.topic, b.topic) ||
      a.month - b.month ||
      a.replies - b.replies ||
      byText(a.fate, b.fate),
  );
}

function unaidedRows(tally: NumberCounts, named: Named): UnaidedRow[] {
  const rows = tally.rows(([channel = 0, topic = 0, month = 0], contacts): UnaidedRow => ({
    channel: named.channels[channel] ?? '',
    topic: named.topics[topic] ?? '',
    month,
    contacts,
  }));
  return rows.sort((a, b) => byText(a.channel, b.channel) || byText(a.topic, b.topic) || a.month - b.month);
}

function customerRows(tally: NumberCounts, named: Named): CustomerRow[] {
  const rows = tally.rows(([channel = 0, month = 0], customers): CustomerRow => ({
    channel: named.channels[channel] ?? '',
    month,
    customers,
  }));
  return rows.sort((a, b) => byText(a.channel, b.channel) || a.month - b.month);
}

/** Of two sessions that begin at one instant the first by the name of its channel. */
function isBefore(
  { channels }: Named,
  { start, channel }: Sessions,
  { row, known }: { readonly row: number; readonly known: number },
): boolean {
  const apart = (start[row] ?? 0) - (start[known] ?? 0);
  const name = (of: number) => channels[channel[of] ?? 0] ?? '';
  return apart < 0 || (apart === 0 && name(row) < name(known));
}

/** By code units, so that every machine has one order. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
