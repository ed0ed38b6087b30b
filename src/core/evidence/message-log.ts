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

/** Messages as they are read, one after the other. Of what they say nothing is kept but ids and names. */
export class MessageLog {
  private readonly customers = new IdNumbers();
  private readonly channels = new IdNumbers();
  private readonly topics = new IdNumbers('');
  private readonly conversations = new IdNumbers('');
  private readonly made: LogPart[] = [];
  private count = 0;

  constructor(private readonly customersAPart = CUSTOMERS_A_PART) {}

  get length(): number {
    return this.count;
  }

  /** A message without a customer is of somebody of whom nothing is known but its conversation. */
  add({ customer, channel, topic, conversation, author, instant }: Message): void {
    const session = this.conversations.of(conversation);
    // Those with an id have the even numbers, those without the odd ones.
    const number = customer === '' ? 2 * session + 1 : 2 * this.customers.of(customer);
    const place = Math.floor(number / this.customersAPart);
    const own = number - place * this.customersAPart;
    while (this.made.length <= place) this.made.push(new LogPart());
    const part = this.made[place] as LogPart;
    part.customers = Math.max(part.customers, own + 1);
    part.customer.push(own);
    part.channel.push(this.channels.of(channel));
    part.topic.push(this.topics.of(topic));
    part.conversation.push(session);
    part.author.push(AUTHOR[author]);
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
