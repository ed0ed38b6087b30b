import { IdNumbers } from '../../core/evidence/id-numbers.js';
import type { MessageLog } from '../../core/evidence/message-log.js';
import { AUTHOR, NONE, type Author } from '../../core/evidence/messages.js';
import type { RejectReason } from '../rejection.js';
import type { RowFields } from '../text/row-fields.js';
import { isInUtc, plainMicros } from '../time/plain-moment.js';
import type { Clock } from '../time/zone.js';
import { authorsByWord, ROLES, type ColumnMapping, type ColumnRole } from './mapping.js';
import { columnPlaces } from './record.js';

/** What rows go into, and how their times are read. */
export interface RowsInto {
  readonly log: MessageLog;
  readonly mostMessages: number;
  readonly clock: Clock;
  /** The instant of a cell that is not written as most are; undefined where it says none. */
  readonly instantOf: (cell: string) => number | undefined;
}

/** Why a row is not used. */
export interface Refusal {
  readonly reason: RejectReason;
  readonly got: string;
}

/** Words that are remembered: more than an author's column has. */
const MOST_WORDS = 1000;
const MOST_OF_ASCII = 0x7f;

/**
 * Takes the rows of a table of text by its columns as `mappedFormat` does, from their bytes: ids, names and usual times
 * become numbers without becoming texts, which is what most of the time would go to. A cell with letters beyond ASCII,
 * with quotes in it, or with a time that is written in another way becomes a text after all.
 */
export class MappedRows {
  private readonly places: Readonly<Record<ColumnRole, number>>;
  private readonly needsCustomer: boolean;
  private readonly words = new IdNumbers();
  /** By the number of their word. */
  private readonly authors: (Author | undefined)[] = [];
  private readonly meant: (word: string) => Author | undefined;
  /** The cell at hand without the spaces around it. */
  private from = 0;
  private to = 0;
  private isDoubled = false;
  private readonly message = { customer: 0, channel: 0, topic: 0, conversation: 0, author: 0, instant: 0 };

  constructor(
    headers: readonly string[],
    { columns, authors }: ColumnMapping,
    private readonly into: RowsInto,
  ) {
    const placeOf = columnPlaces(headers);
    const places = ROLES.map((role) => [role, placeOfColumn(columns[role], placeOf)] as const);
    this.places = Object.fromEntries(places) as Record<ColumnRole, number>;
    this.needsCustomer = columns.customer !== undefined;
    this.meant = authorsByWord(authors);
  }

  /** Undefined where the row is used. */
  take(fields: RowFields): Refusal | undefined {
    const { places, into, message } = this;
    const { log } = into;
    const author = this.authorOf(fields);
    if (author === undefined) {
      const word = this.text(fields, places.author);
      return { reason: word === '' ? 'noAuthor' : 'unknownAuthor', got: word };
    }
    const isUnnamed = this.isBlank(fields, places.customer);
    // Rows without one would be another customer's, and so another session's.
    const isNobodys = isUnnamed && (this.needsCustomer || this.isBlank(fields, places.conversation));
    if (isNobodys) return { reason: 'noCustomer', got: '' };
    const instant = this.instantOf(fields, places.at);
    if (instant === undefined) {
      const cell = this.text(fields, places.at);
      return { reason: cell === '' ? 'noInstant' : 'unknownInstant', got: cell };
    }
    if (log.length >= into.mostMessages) return { reason: 'tooMany', got: '' };
    message.customer = isUnnamed ? -1 : this.numberOf(log.customers, fields, places.customer);
    message.channel = this.numberOf(log.channels, fields, places.channel);
    message.topic = this.numberOf(log.topics, fields, places.topic);
    message.conversation =
      places.conversation < 0 ? NONE : this.numberOf(log.conversations, fields, places.conversation);
    message.author = AUTHOR[author];
    message.instant = instant;
    log.addNumbered(message);
    return undefined;
  }

  private authorOf(fields: RowFields): Author | undefined {
    const { words, authors, places } = this;
    if (words.size >= MOST_WORDS) return this.meant(this.text(fields, places.author));
    const number = this.numberOf(words, fields, places.author);
    if (number === authors.length) authors.push(this.meant(this.text(fields, places.author)));
    return authors[number];
  }

  private instantOf(fields: RowFields, place: number): number | undefined {
    this.goTo(fields, place);
    const micros = plainMicros(fields.bytes, this.from, this.to);
    if (Number.isNaN(micros)) return this.into.instantOf(this.text(fields, place));
    return isInUtc(fields.bytes, this.to) ? micros : this.into.clock.instantOf(micros);
  }

  private numberOf(ids: IdNumbers, fields: RowFields, place: number): number {
    this.goTo(fields, place);
    const number = this.isDoubled ? -1 : ids.ofBytes(fields.bytes, this.from, this.to);
    return number < 0 ? ids.of(this.text(fields, place)) : number;
  }

  private isBlank(fields: RowFields, place: number): boolean {
    this.goTo(fields, place);
    if (this.from === this.to) return true;
    // There are spaces beyond ASCII.
    return (fields.bytes[this.from] ?? 0) > MOST_OF_ASCII && this.text(fields, place) === '';
  }

  private text(fields: RowFields, place: number): string {
    return fields.at(place)?.trim() ?? '';
  }

  /** Goes to a cell; to a blank one where there is none. */
  private goTo(fields: RowFields, place: number): void {
    const { bytes } = fields;
    let from = place < 0 ? 0 : fields.from(place);
    let to = place < 0 ? 0 : fields.to(place);
    while (from < to && isSpace(bytes[from])) from += 1;
    while (from < to && isSpace(bytes[to - 1])) to -= 1;
    this.from = from;
    this.to = to;
    this.isDoubled = place >= 0 && fields.isDoubled(place);
  }
}

function placeOfColumn(header: string | undefined, placeOf: (name: string) => number): number {
  return header === undefined ? -1 : placeOf(header);
}

/** What `trim` takes for a space, of ASCII. */
function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
