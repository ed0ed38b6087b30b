import { IdNumbers } from './id-numbers.js';
import { LogPart, SharedColumns, type NumberedMessage } from './log-part.js';
import { AUTHOR, type Message, type MessageColumns, type Span } from './messages.js';

/** Customers whose messages are kept and counted together: so few that sorting them stays near the processor. */
const CUSTOMERS_A_PART = 2_048;

/**
 * A part as columns, which are written where those of all parts are when one of them is asked for: ten million messages are
 * there once, and nothing is thrown away while they are counted.
 */
class PartColumns implements MessageColumns {
  readonly length: number;
  readonly customers: number;
  readonly channels: readonly string[];
  readonly topics: readonly string[];
  readonly span: Span;

  constructor(
    private readonly part: LogPart,
    { channels, topics }: Pick<MessageColumns, 'channels' | 'topics'>,
    private readonly shared: SharedColumns,
    private readonly hasConversations: boolean,
  ) {
    this.length = part.length;
    this.customers = part.customers;
    this.channels = channels;
    this.topics = topics;
    this.span = part.span;
  }

  get customer() {
    return this.shown().customer;
  }
  get channel() {
    return this.shown().channel;
  }
  get topic() {
    return this.topics.length > 1 ? this.shown().topic : undefined;
  }
  get conversation() {
    return this.hasConversations ? this.shown().conversation : undefined;
  }
  get author() {
    return this.shown().author;
  }
  get instant() {
    return this.shown().instant;
  }

  private shown() {
    return this.shared.of(this.part);
  }
}

/** Messages as they are read, one after the other. Of what they say nothing is kept but ids and names. */
export class MessageLog {
  /** The numbers of ids and names, for who has a `NumberedMessage`. */
  readonly customers = new IdNumbers();
  readonly channels = new IdNumbers();
  readonly topics = new IdNumbers('');
  readonly conversations = new IdNumbers('');
  private readonly made: LogPart[] = [];
  private count = 0;

  constructor(private readonly customersAPart = CUSTOMERS_A_PART) {}

  get length(): number {
    return this.count;
  }

  add({ customer, channel, topic, conversation, author, instant }: Message): void {
    this.addNumbered({
      customer: customer === '' ? -1 : this.customers.of(customer),
      channel: this.channels.of(channel),
      topic: this.topics.of(topic),
      conversation: this.conversations.of(conversation),
      author: AUTHOR[author],
      instant,
    });
  }

  /** A message without a customer is of somebody of whom nothing is known but its conversation. */
  addNumbered(message: NumberedMessage): void {
    const { customer, conversation } = message;
    // Those with an id have the even numbers, those without the odd ones.
    const number = customer < 0 ? 2 * conversation + 1 : 2 * customer;
    const place = Math.floor(number / this.customersAPart);
    while (this.made.length <= place) this.made.push(new LogPart());
    (this.made[place] as LogPart).push(number - place * this.customersAPart, message);
    this.count += 1;
  }

  /**
   * What was read so far, in parts that have no customer in common. They hold until the next message, and the columns of
   * one until those of another are asked for.
   */
  parts(): MessageColumns[] {
    const named = { channels: this.channels.names(), topics: this.topics.names() };
    const most = this.made.reduce((sum, { length }) => Math.max(sum, length), 0);
    const shared = new SharedColumns(most);
    const hasConversations = this.conversations.size > 1;
    return this.made.map((part) => new PartColumns(part, named, shared, hasConversations));
  }

  /** The ids of conversations by their numbers; the first is '' for none. */
  conversationIds(): string[] {
    return this.conversations.names();
  }
}
