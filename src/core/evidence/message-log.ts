import { AUTHOR, NONE, type Message, type MessageColumns } from './messages.js';

/** Rows that a log has room for at first; it doubles. */
const FIRST_ROOM = 1024;

/** Names and the numbers that stand for them, in the order in which they come. */
class Numbering {
  private readonly numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const name of first) this.of(name);
  }

  get size(): number {
    return this.numbers.size;
  }

  of(name: string): number {
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(name, number);
    return number;
  }

  names(): string[] {
    return [...this.numbers.keys()];
  }
}

/** Messages as they are read, one after the other: about 23 bytes each, whatever they say. */
export class MessageLog {
  private readonly customers = new Numbering();
  private readonly channels = new Numbering();
  private readonly topics = new Numbering('');
  private readonly conversations = new Numbering('');
  private customer = new Uint32Array(FIRST_ROOM);
  private channel = new Uint16Array(FIRST_ROOM);
  private topic = new Uint32Array(FIRST_ROOM);
  private conversation = new Uint32Array(FIRST_ROOM);
  private author = new Uint8Array(FIRST_ROOM);
  private instant = new Float64Array(FIRST_ROOM);
  private hasConversations = false;
  private count = 0;

  get length(): number {
    return this.count;
  }

  add({ customer, channel, topic, conversation, author, instant }: Message): void {
    if (this.count === this.instant.length) this.grow();
    const row = this.count;
    this.customer[row] = this.customers.of(customer);
    this.channel[row] = this.channels.of(channel);
    this.topic[row] = this.topics.of(topic);
    this.conversation[row] = this.conversations.of(conversation);
    this.hasConversations ||= this.conversation[row] !== NONE;
    this.author[row] = AUTHOR[author];
    this.instant[row] = instant;
    this.count += 1;
  }

  /** What was read so far. The columns are those of the log: they hold until the next message. */
  columns(): MessageColumns {
    return {
      length: this.count,
      customer: this.customer,
      customers: this.customers.size,
      channel: this.channel,
      channels: this.channels.names(),
      ...(this.topics.size > 1 ? { topic: this.topic } : {}),
      topics: this.topics.names(),
      ...(this.hasConversations ? { conversation: this.conversation } : {}),
      author: this.author,
      instant: this.instant,
    };
  }

  /** The ids of conversations by their numbers; the first is '' for none. */
  conversationIds(): string[] {
    return this.conversations.names();
  }

  private grow(): void {
    const room = 2 * this.instant.length;
    const grown = <Column extends { set(from: Column): void }>(column: Column, larger: Column): Column => {
      larger.set(column);
      return larger;
    };
    this.customer = grown(this.customer, new Uint32Array(room));
    this.channel = grown(this.channel, new Uint16Array(room));
    this.topic = grown(this.topic, new Uint32Array(room));
    this.conversation = grown(this.conversation, new Uint32Array(room));
    this.author = grown(this.author, new Uint8Array(room));
    this.instant = grown(this.instant, new Float64Array(room));
  }
}
