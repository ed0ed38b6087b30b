import { DoubleBlocks, NarrowBlocks } from './block-column.js';
import { IdNumbers } from './id-numbers.js';
import { AUTHOR, NONE, type Message, type MessageColumns, type Span } from './messages.js';

/** Customers whose messages are kept and counted together: so few that sorting them stays near the processor. */
const CUSTOMERS_A_PART = 2_048;

/** The messages of a share of the customers: some 14 bytes each, and up to 4 more where conversations have ids. */
class LogPart {
  customers = 0;
  first = Infinity;
  last = -Infinity;
  readonly customer = new NarrowBlocks();
  readonly channel = new NarrowBlocks();
  readonly topic = new NarrowBlocks();
  readonly conversation = new NarrowBlocks();
  readonly author = new NarrowBlocks();
  readonly instant = new DoubleBlocks();

  /** Of messages without one nothing is kept until the first that has one. */
  pushConversation(conversation: number): void {
    while (this.conversation.length < this.instant.length) this.conversation.push(NONE);
    this.conversation.push(conversation);
  }
}

/** A part as columns. Each is put together when it is asked for, so that no more than one part is there twice. */
class PartColumns implements MessageColumns {
  readonly length: number;
  readonly customers: number;
  readonly channels: readonly string[];
  readonly topics: readonly string[];
  readonly span: Span;

  constructor(
    private readonly part: LogPart,
    { channels, topics }: Pick<MessageColumns, 'channels' | 'topics'>,
    private readonly hasConversations: boolean,
  ) {
    this.length = part.instant.length;
    this.customers = part.customers;
    this.channels = channels;
    this.topics = topics;
    this.span = { first: part.first, last: part.last };
  }

  get customer() {
    return this.part.customer.values;
  }
  get channel() {
    return this.part.channel.values;
  }
  get topic() {
    return this.topics.length > 1 ? this.part.topic.values : undefined;
  }
  get conversation() {
    return this.hasConversations ? this.part.conversation.values : undefined;
  }
  get author() {
    return this.part.author.values;
  }
  get instant() {
    return this.part.instant.values;
  }
}

/** A message whose ids and names are numbers of the log that it goes into. */
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
  addNumbered({ customer, channel, topic, conversation, author, instant }: NumberedMessage): void {
    // Those with an id have the even numbers, those without the odd ones.
    const number = customer < 0 ? 2 * conversation + 1 : 2 * customer;
    const place = Math.floor(number / this.customersAPart);
    const own = number - place * this.customersAPart;
    while (this.made.length <= place) this.made.push(new LogPart());
    const part = this.made[place] as LogPart;
    if (own >= part.customers) part.customers = own + 1;
    if (instant < part.first) part.first = instant;
    if (instant > part.last) part.last = instant;
    part.customer.push(own);
    part.channel.push(channel);
    part.topic.push(topic);
    if (conversation !== NONE || part.conversation.length > 0) part.pushConversation(conversation);
    part.author.push(author);
    part.instant.push(instant);
    this.count += 1;
  }

  /** What was read so far, in parts that have no customer in common. They hold until the next message. */
  parts(): MessageColumns[] {
    const named = { channels: this.channels.names(), topics: this.topics.names() };
    const hasConversations = this.conversations.size > 1;
    return this.made.map((part) => new PartColumns(part, named, hasConversations));
  }

  /** The ids of conversations by their numbers; the first is '' for none. */
  conversationIds(): string[] {
    return this.conversations.names();
  }
}
