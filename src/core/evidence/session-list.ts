import type { Instants } from './instants.js';
import { NONE, type MessageColumns } from './messages.js';

/** Sessions customer by customer, column by column; those of a customer in the order of channels and time. */
export interface Sessions {
  readonly length: number;
  readonly customer: ArrayLike<number>;
  readonly channel: ArrayLike<number>;
  /** Of its first message that has one; 0 for none. */
  readonly topic: ArrayLike<number>;
  /** Of its first message that has one; 0 for none. */
  readonly conversation: ArrayLike<number>;
  /** The instants of its first and last message. */
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
  /** AI replies; 0 where the AI did not engage. */
  readonly replies: ArrayLike<number>;
  /** `WROTE` added up: who besides the AI wrote in it. */
  readonly wrote: ArrayLike<number>;
}

export const WROTE = { customer: 1, human: 2 } as const;

/** Columns that are filled session by session. */
export class SessionList {
  start = 0;
  end = 0;
  /** Messages of the session at hand. */
  messages = 0;
  /** Whether the customer has said anything in it, or before a cut without a silence. */
  private isAsked = false;
  private count = 0;
  private room: number;
  private columns: ReturnType<typeof columnsFor>;

  constructor({ length }: MessageColumns) {
    this.room = Math.max(16, Math.ceil(length / 4));
    this.columns = columnsFor(this.room);
  }

  /** @param goesOn whether it is the session before, cut without a silence. */
  open({ customer, channel, instant }: Instants, goesOn: boolean): void {
    if (this.count === this.room) this.grow();
    const { columns, count } = this;
    columns.customer[count] = customer;
    columns.channel[count] = channel;
    columns.start[count] = instant;
    this.start = instant;
    this.messages = 0;
    this.isAsked &&= goesOn;
    this.count += 1;
  }

  take({ instant, topic, conversation, byCustomer, byAi, byHuman }: Instants): void {
    const { columns } = this;
    const own = this.count - 1;
    columns.end[own] = instant;
    this.end = instant;
    this.messages += byCustomer + byAi + byHuman;
    if (columns.topic[own] === NONE) columns.topic[own] = topic;
    if (columns.conversation[own] === NONE) columns.conversation[own] = conversation;
    columns.wrote[own] =
      (columns.wrote[own] ?? 0) | (byCustomer > 0 ? WROTE.customer : 0) | (byHuman > 0 ? WROTE.human : 0);
    this.isAsked ||= byCustomer > 0;
    if (this.isAsked) columns.replies[own] = (columns.replies[own] ?? 0) + byAi;
  }

  sessions(): Sessions {
    return { length: this.count, ...this.columns };
  }

  private grow(): void {
    this.room *= 2;
    const grown = columnsFor(this.room);
    for (const [name, column] of Object.entries(this.columns)) {
      grown[name as keyof typeof grown].set(column);
    }
    this.columns = grown;
  }
}

function columnsFor(room: number) {
  return {
    customer: new Uint32Array(room),
    channel: new Uint16Array(room),
    topic: new Uint32Array(room),
    conversation: new Uint32Array(room),
    start: new Float64Array(room),
    end: new Float64Array(room),
    replies: new Uint32Array(room),
    wrote: new Uint8Array(room),
  };
}
