import { conflict, type Fault } from '../../core/fault/fault.js';
import { partOf, type Place } from '../../core/fault/place.js';
import { ok, type Result } from '../../core/fault/result.js';
import { METER_WORDS } from '../../core/meter/meter-word.js';
import { plainNumber, readNumber } from '../../core/grid/number.js';
import { findWord } from '../../core/grid/word.js';
import { offerCells } from '../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { chargeQuestions, PLAN_QUESTIONS } from '../../core/terms/asked-of-vendor.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import type { OfferTerm } from '../../core/terms/offer-term.js';
import { readOffers } from '../../core/terms/read-offers.js';
import { answerMessages } from '../../messages/answers.js';
import { fileMessages } from '../../messages/files.js';
import { cellAddress } from '../../reference/address.js';
import type { FileCell } from '../xlsx/cell-value.js';
import { answerValue, NO_SUCH_TERM, type AnswerValue } from './answer-value.js';
import type { AnswerRow, FoundAnswers } from './find-answers.js';

/** A question that is still open. */
export interface OpenQuestion {
  /** The column of the table. */
  readonly header: string;
  /** `E7`; undefined where its row is not on the sheet. */
  readonly cell: string | undefined;
}

/** What a vendor's sheet gives. */
export interface AnsweredPlan {
  readonly sheet: string;
  readonly name: string;
  /** Rows of an Offers table, a charge each. */
  readonly rows: readonly ScenarioRow[];
  readonly open: readonly OpenQuestion[];
  /** Answers that cannot stand as they are, each by its sheet and cell. */
  readonly faults: readonly Fault[];
}

/** Where answers come from. */
export interface AnswerSource {
  readonly file: string;
  readonly sheet: string;
  /** The day on which they are read. */
  readonly asOf: string;
}

const TERMS: ReadonlyMap<string, OfferTerm> = new Map(
  Object.values<OfferTerm>(OFFER_TERMS).map((term) => [term.header, term]),
);
const NAME = OFFER_TERMS.offer.header;
const METER = OFFER_TERMS.meter.header;

/** The offer that a sheet's answers make; undefined where nothing is answered. */
export function answeredOffer(found: FoundAnswers, source: AnswerSource): AnsweredPlan | undefined {
  if (found.rows.every(({ answers }) => answers.size === 0)) return undefined;
  const reader = new PlanReader(found, source);
  const plan = reader.values(PLAN_TERMS);
  const charges = reader.charges();
  const texts = answerMessages().read;
  const name = String(plan.get(1)?.get(NAME) ?? texts.unnamed(stemOf(source.file), source.sheet));
  const rows = (charges.length > 0 ? charges : [{ place: 1, values: NOTHING }]).map(
    ({ values }, index): ScenarioRow => ({
      ...cellsOf(values),
      ...(index === 0 ? cellsOf(plan.get(1) ?? NOTHING) : {}),
      [NAME]: name,
      Source: texts.source(source.file, source.sheet),
      'As of': source.asOf,
    }),
  );
  return {
    sheet: source.sheet,
    name,
    rows,
    open: reader.open(charges),
    faults: [...reader.faults, ...reader.faultsOf(rows, charges)],
  };
}

/** All that is stated once for a plan; the buyer's own figures are taken too where somebody added them. */
const PLAN_TERMS: ReadonlySet<string> = new Set(
  [...TERMS.values()].filter(({ of }) => of === 'offer' || of === 'fee').map(({ header }) => header),
);

type Values = ReadonlyMap<string, AnswerValue>;

const NOTHING: Values = new Map();

interface AnsweredCharge {
  readonly place: number;
  readonly values: Values;
}

class PlanReader {
  readonly faults: Fault[] = [];
  /** The first row of each term. */
  private readonly rows = new Map<string, AnswerRow>();
  private readonly currency: string | undefined;
  /** Cells that a fault names already. */
  private readonly named = new Set<string>();

  constructor(
    private readonly found: FoundAnswers,
    private readonly source: AnswerSource,
  ) {
    for (const own of found.rows) this.enter(own);
    const stated = this.rows.get(OFFER_TERMS.currency.header)?.answers.get(1)?.value;
    this.currency = typeof stated === 'string' ? stated.trim().toUpperCase() : undefined;
  }

  /** The values of terms by the place of their answer. */
  values(of: ReadonlySet<string>): ReadonlyMap<number, Values> {
    const values = new Map<number, Map<string, AnswerValue>>();
    for (const [header, { answers }] of this.rows) {
      const term = TERMS.get(header);
      if (term === undefined || !of.has(header)) continue;
      for (const [place, cell] of answers) {
        const value = this.value(term, place, cell);
        if (value !== undefined)
          values.set(place, (values.get(place) ?? new Map<string, AnswerValue>()).set(header, value));
      }
    }
    return values;
  }

  /** Each column under which something of a charge is answered, other than that there is none of it. */
  charges(): AnsweredCharge[] {
    const ofCharges = new Set([...TERMS.keys()].filter((header) => !PLAN_TERMS.has(header)));
    return [...this.values(ofCharges)]
      .sort(([a], [b]) => a - b)
      .map(([place, values]) => ({ place, values }))
      .filter(({ values }) => [...values.values()].some((value) => value !== NO_SUCH_TERM));
  }

  /** The questions that are asked and not answered: of the plan, and of each charge by its meter. */
  open(charges: readonly AnsweredCharge[]): OpenQuestion[] {
    const isOpen = (header: string, place: number) => this.rows.get(header)?.answers.has(place) !== true;
    const asked = (charges.length > 0 ? charges : [{ place: 1, values: NOTHING }]).flatMap(
      ({ place, values }) => {
        const meter = findWord(String(values.get(METER) ?? ''), METER_WORDS);
        return chargeQuestions(meter).map(({ header }) => ({ header, place }));
      },
    );
    const plan = PLAN_QUESTIONS.map(({ header }) => ({ header, place: 1 }));
    return [...plan, ...asked]
      .filter(({ header, place }) => isOpen(header, place))
      .map(({ header, place }) => ({ header, cell: this.cell(header, place) }));
  }

  /** What is wrong with the rows as an Offers table, each fault at the cell that it is about. */
  faultsOf(rows: readonly ScenarioRow[], charges: readonly AnsweredCharge[]): Fault[] {
    const read = readOffers(offerCells(rows));
    const faults = read.ok ? read.value.flatMap(({ offer }) => (offer.ok ? [] : offer.faults)) : read.faults;
    return faults.flatMap((fault): Fault[] => {
      const { term, row, parts = [] } = typeof fault.where === 'string' ? {} : fault.where;
      if (term === undefined) return [{ ...fault, where: this.place(undefined, undefined) }];
      const place = PLAN_TERMS.has(term) ? 1 : (charges[(row ?? 1) - 1]?.place ?? 1);
      if (this.named.has(`${term} ${place}`)) return [];
      const where = this.place(term, place);
      return [{ ...fault, where: { ...where, parts: [...(where.parts ?? []), ...parts] } }];
    });
  }

  private enter(own: AnswerRow): void {
    const texts = answerMessages().read;
    const { header, written, answers } = own;
    const before = header === undefined ? undefined : this.rows.get(header);
    if (header !== undefined && (before === undefined || before.answers.size === 0)) {
      this.rows.set(header, own);
      return;
    }
    const [first] = answers.keys();
    if (first === undefined) return;
    const why =
      header === undefined ? texts.unknownTerm(written) : texts.twice(this.cell(header, first) ?? header);
    this.faults.push(conflict(this.placeOfCell(this.address(own.row, first)), why));
  }

  private value(term: OfferTerm, place: number, cell: FileCell): AnswerValue | undefined {
    const where = this.place(term.header, place);
    if (PLAN_TERMS.has(term.header) && place !== 1) {
      const first = this.cell(term.header, 1) ?? '';
      this.faults.push(conflict(where, answerMessages().read.onlyFirst(first)));
      return undefined;
    }
    const read = answerValue(term, cell, { where, currency: this.currency });
    const checked = read.ok ? inRule(term, read.value, where) : read;
    if (!checked.ok) {
      this.faults.push(...checked.faults);
      this.named.add(`${term.header} ${place}`);
    }
    if (read.ok) return read.value;
    // What cannot be read stays to be seen in the offer, unless the table would take it for one of two numbers.
    const text = typeof cell.value === 'string' ? cell.value.trim() : '';
    return text === '' || plainNumber(text) !== undefined ? undefined : text;
  }

  private place(header: string | undefined, place: number | undefined): Place {
    const cell = header === undefined || place === undefined ? undefined : this.cell(header, place);
    const where = this.placeOfCell(cell);
    return header === undefined ? where : partOf(where, header);
  }

  private placeOfCell(cell: string | undefined): Place {
    const says = fileMessages();
    const sheet = partOf(this.source.file, says.sheet, this.source.sheet);
    return cell === undefined ? sheet : partOf(sheet, says.cell, cell);
  }

  private cell(header: string, place: number): string | undefined {
    const own = this.rows.get(header);
    return own && this.address(own.row, place);
  }

  private address(row: number, place: number): string | undefined {
    const column = this.found.columns.get(place);
    return column === undefined ? undefined : cellAddress(row, column);
  }
}

/** Whether a number is one that its term takes, whatever the rest of its charge says. */
function inRule({ rule }: OfferTerm, value: AnswerValue, where: Place): Result<unknown> {
  return rule === undefined || value === NO_SUCH_TERM ? ok(value) : readNumber(value, where, rule);
}

function cellsOf(values: Values): ScenarioRow {
  return Object.fromEntries(
    [...values].flatMap(([header, value]): [string, string | number][] =>
      value === NO_SUCH_TERM ? [] : [[header, value]],
    ),
  );
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]*$/, '');
}
