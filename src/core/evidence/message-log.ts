import { IdNumbers } from './id-numbers.js';
import { AUTHOR, type Message, type MessageColumns } from './messages.js';
import { DoubleColumn, NarrowColumn } from './narrow-column.js';

/** Customers whose messages are kept and counted together: so few that sorting them stays near the processor. */
const CUSTOMERS_A_PART = 2_048;

/** The messages of a share of the customers: some 14 bytes each, and up to 4 more where conversations have ids. */
class LogPart {
  customers = 0;
  readonly customer = new NarrowColumn();
  readonly channel = new NarrowColumn();
  readonly topic = new NarrowColumn();
  readonly conversation = new NarrowColumn();
  readonly author = new NarrowColumn();
  readonly instant = new DoubleColumn();
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
    part.customer.push(own);
    part.channel.push(channel);
    part.topic.push(topic);
    part.conversation.push(conversation);
    part.author.push(author);
    part.instant.push(instant);
    this.count += 1;
  }

  /** What was read so far, in parts that have no customer in common. They hold until the next message. */
  parts(): MessageColumns[] {
    const [channels, topics] = [this.channels.names(), this.topics.names()];
    const hasConversations = this.conversations.size > 1;
    return this.made.map((part) => ({
      length: part.instant.length,
      customer: part.customer.values,
      customers: part.customers,
      channel: part.channel.values,
      channels,
      ...(topics.length > 1 ? { topic: part.topic.values } : {}),
      topics,
      ...(hasConversations ? { conversation: part.conversation.values } : {}),
      author: part.author.values,
      instant: part.instant.values,
    }));
  }

  /** The ids of conversations by their numbers; the first is '' for none. */
  conversationIds(): string[] {
    return this.conversations.names();
  }
}
