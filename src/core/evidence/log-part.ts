import { NarrowBlocks } from './block-column.js';
import { AUTHOR, NONE, type Span } from './messages.js';

/** A message whose ids and names are numbers. */
export interface NumberedMessage {
  /** −1 where it names none: then its conversation is the customer. */
  readonly customer: number;
  readonly channel: number;
  readonly topic: number;
  readonly conversation: number;
  /** An `AUTHOR`. */
  readonly author: number;
  readonly instant: number;
}

/** Channel and author share a number. */
const AUTHORS = Object.keys(AUTHOR).length;
/** An instant has more than 32 bits: it is kept in two halves. */
const HALF = 2 ** 32;

/**
 * The messages of a share of the customers, some 10 bytes each, and up to 4 more where conversations have ids. Ten million
 * are kept at once, but read a part after the other: as columns each of its own kind they would take a third more.
 */
export class LogPart {
  customers = 0;
  private first = Infinity;
  private last = -Infinity;
  private firstHigh = 0;
  private readonly customer = new NarrowBlocks();
  private readonly source = new NarrowBlocks();
  private readonly topic = new NarrowBlocks();
  private readonly conversation = new NarrowBlocks();
  private readonly low = new NarrowBlocks();
  private readonly high = new NarrowBlocks();

  get length(): number {
    return this.customer.length;
  }

  get span(): Span {
    return { first: this.first, last: this.last };
  }

  /** @param own the number of its customer in this part */
  push(own: number, { channel, topic, conversation, author, instant }: NumberedMessage): void {
    const high = Math.floor(instant / HALF);
    if (this.length === 0) this.firstHigh = high;
    if (instant < this.first) this.first = instant;
    if (instant > this.last) this.last = instant;
    if (own >= this.customers) this.customers = own + 1;
    // Of messages without one nothing is kept until the next that has one.
    if (conversation !== NONE) this.pushConversation(conversation);
    this.customer.push(own);
    this.source.push(AUTHORS * channel + author);
    this.topic.push(topic);
    this.low.push(instant - high * HALF);
    this.high.push(folded(high - this.firstHigh));
  }

  /** Writes its messages into columns. */
  show({
    customer,
    channel,
    topic,
    conversation,
    author,
    instant,
    high,
  }: ReturnType<typeof columnsFor>): void {
    const { length, firstHigh } = this;
    this.customer.copyTo(customer);
    this.topic.copyTo(topic);
    conversation.fill(NONE, 0, length);
    this.conversation.copyTo(conversation);
    this.low.copyTo(instant);
    this.high.copyTo(high);
    for (let row = 0; row < length; row += 1)
      instant[row] = (firstHigh + unfolded(high[row] ?? 0)) * HALF + (instant[row] ?? 0);
    this.source.copyTo(channel);
    for (let row = 0; row < length; row += 1) {
      const source = channel[row] ?? 0;
      author[row] = source % AUTHORS;
      channel[row] = Math.floor(source / AUTHORS);
    }
  }

  private pushConversation(conversation: number): void {
    while (this.conversation.length < this.length) this.conversation.push(NONE);
    this.conversation.push(conversation);
  }
}

/** Columns for the messages of a part of so many. */
function columnsFor(length: number) {
  return {
    customer: new Uint32Array(length),
    channel: new Uint32Array(length),
    topic: new Uint32Array(length),
    conversation: new Uint32Array(length),
    author: new Uint8Array(length),
    instant: new Float64Array(length),
    high: new Uint32Array(length),
  };
}

/** Columns that parts of a log have one after the other. */
export class SharedColumns {
  private columns: ReturnType<typeof columnsFor> | undefined;
  private shown: LogPart | undefined;

  /** @param most messages of the longest part */
  constructor(private readonly most: number) {}

  /** The columns with the messages of a part. */
  of(part: LogPart): ReturnType<typeof columnsFor> {
    this.columns ??= columnsFor(this.most);
    if (this.shown !== part) part.show(this.columns);
    this.shown = part;
    return this.columns;
  }
}

/** Numbers around 0 as such from 0 up: 0, −1, 1, −2, 2, … */
function folded(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unfolded(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
