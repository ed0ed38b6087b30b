import { AUTHOR, NONE, type MessageColumns } from './messages.js';

/** So many rows are sorted in less time than it takes to have them sorted. */
const FEW = 40;

/** Sorts rows by customer, channel, conversation (where sessions go by it) and instant; what `system` wrote is left out. */
export function orderOf(messages: MessageColumns, isByConversation: boolean): Uint32Array {
  const { customer, channel, conversation, instant } = messages;
  const { order, starts } = byCustomer(messages);
  // Each column is read in a place of its own: one that reads all of them, whatever their kinds, takes five times as long.
  const compare = (a: number, b: number) => {
    const apart = (channel[a] ?? 0) - (channel[b] ?? 0);
    if (apart !== 0) return apart;
    const conversations = isByConversation ? (conversation?.[a] ?? 0) - (conversation?.[b] ?? 0) : 0;
    return conversations !== 0 ? conversations : (instant[a] ?? 0) - (instant[b] ?? 0);
  };
  for (let own = 0; own < messages.customers; own += 1) {
    const [from, to] = [starts[own] ?? 0, starts[own + 1] ?? 0];
    if (to - from > FEW) order.subarray(from, to).sort(compare);
    else sortFew(order, from, to, compare);
  }
  // A log that names more customers than it has room for is a reader's mistake, and would be one session in silence.
  for (let row = 0; row < messages.length; row += 1)
    if ((customer[row] ?? 0) >= messages.customers) throw new RangeError('customers');
  return order;
}

/** Puts each row before those that come after it, of so few that most have not far to go. */
function sortFew(
  order: Uint32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  for (let place = from + 1; place < to; place += 1) {
    const own = order[place] ?? 0;
    let at = place;
    for (; at > from; at -= 1) {
      const before = order[at - 1] ?? 0;
      if (compare(before, own) <= 0) break;
      order[at] = before;
    }
    order[at] = own;
  }
}

/** The rows customer by customer, each in the order of the log: two passes, however many there are. */
function byCustomer({ length, customer, customers, author }: MessageColumns) {
  const starts = new Uint32Array(customers + 1);
  for (let row = 0; row < length; row += 1) {
    if (author[row] === AUTHOR.system) continue;
    const after = (customer[row] ?? 0) + 1;
    starts[after] = (starts[after] ?? 0) + 1;
  }
  for (let own = 0; own < customers; own += 1) starts[own + 1] = (starts[own + 1] ?? 0) + (starts[own] ?? 0);
  const next = starts.slice();
  const order = new Uint32Array(starts[customers] ?? 0);
  for (let row = 0; row < length; row += 1) {
    if (author[row] === AUTHOR.system) continue;
    const own = customer[row] ?? 0;
    const place = next[own] ?? 0;
    order[place] = row;
    next[own] = place + 1;
  }
  return { order, starts };
}

/** What a customer, and who answers, said on one channel at one instant: a step through sorted messages. */
export class Instants {
  instant = 0;
  customer = -1;
  channel = -1;
  conversation = NONE;
  topic = NONE;
  /** Messages of each author. */
  byCustomer = 0;
  byAi = 0;
  byHuman = 0;
  /** Whether it is of another customer, channel, or conversation where sessions go by it. */
  isOther = true;
  private place = 0;

  private readonly messages: Omit<MessageColumns, 'length' | 'span'>;

  constructor(
    { customer, customers, channel, channels, topic, topics, conversation, author, instant }: MessageColumns,
    private readonly order: Uint32Array,
    private readonly isByConversation: boolean,
  ) {
    // Columns of a log are put together as they are asked for: once, and not for each message.
    this.messages = { customer, customers, channel, channels, topic, topics, conversation, author, instant };
  }

  /** Goes to the next instant; false where there is none. */
  next(): boolean {
    const { order, messages } = this;
    if (this.place >= order.length) return false;
    const first = order[this.place] ?? 0;
    this.isOther = !this.isOfSame(first);
    this.customer = messages.customer[first] ?? 0;
    this.channel = messages.channel[first] ?? 0;
    this.conversation = messages.conversation?.[first] ?? NONE;
    this.instant = messages.instant[first] ?? 0;
    this.byCustomer = 0;
    this.byAi = 0;
    this.byHuman = 0;
    this.topic = NONE;
    for (let row = first; ; row = order[this.place] ?? 0) {
      this.count(row);
      this.place += 1;
      const following = order[this.place];
      if (following === undefined || !this.isAtSame(following)) return true;
    }
  }

  private isOfSame(row: number): boolean {
    const { messages } = this;
    return (
      messages.customer[row] === this.customer &&
      messages.channel[row] === this.channel &&
      (!this.isByConversation || (messages.conversation?.[row] ?? NONE) === this.conversation)
    );
  }

  private isAtSame(row: number): boolean {
    return this.messages.instant[row] === this.instant && this.isOfSame(row);
  }

  private count(row: number): void {
    const { author, topic, topics } = this.messages;
    if (author[row] === AUTHOR.customer) this.byCustomer += 1;
    else if (author[row] === AUTHOR.ai) this.byAi += 1;
    else this.byHuman += 1;
    const own = topic?.[row] ?? NONE;
    if (own === NONE || own === this.topic) return;
    // Of several topics at one instant the first by name, so that the order of the log decides nothing.
    if (this.topic === NONE || (topics[own] ?? '') < (topics[this.topic] ?? '')) this.topic = own;
  }
}
