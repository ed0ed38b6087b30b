import type { Dec } from '../../core/exact/decimal.js';
import { toDouble } from '../../core/exact/decimal.js';
import type { Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import { CLAUSE_IDS, CLAUSES, type ClauseId } from '../../core/study/clauses/clauses.js';
import type { Clause, ClauseCase } from '../../core/study/clauses/clause.js';
import {
  clauseCost,
  clauseSides,
  moneyDigits,
  sideCost,
  type ClauseSides,
} from '../../core/study/clauses/price-clause.js';
import { offersIn } from '../../core/scenario/tables/offer-rows.js';
import { NOTES } from '../../core/scenario/tables/canonical-row.js';
import { OFFER_COLUMNS, rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { nameKey } from '../../core/terms/channels.js';
import { LAYOUT, WITH_ALL_CLAUSES } from '../page/layout.js';
import type { ModelDraft } from './draft.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What an offer's rows come to. */
interface Costs {
  readonly month: Cell;
  readonly plan: Cell;
}

/** A clause with the offer's rows either way and what they cost; without them where it is about nothing there. */
export interface ClauseFigures {
  readonly id: ClauseId;
  readonly term: string;
  readonly over: Clause['over'];
  readonly sides: ClauseSides | undefined;
  readonly agreed: Cell;
  readonly silent: Cell;
}

/** What the formulas of Questions will show, as the engine has it. */
export interface QuestionFigures {
  /** The rows of the offer studied, each with its place below the headers of the table. */
  readonly rows: readonly { readonly index: number; readonly row: ScenarioRow }[];
  /** Of the offer's columns and of those that clauses set, in the usual order, the offer's name left out. */
  readonly headers: readonly string[];
  readonly asOffered: Costs;
  /** To how many decimals its money is rounded. */
  readonly digits: number;
  readonly clauses: readonly ClauseFigures[];
}

/** Clauses that Questions of earlier layouts does not have. */
const LATER: ReadonlySet<ClauseId> = new Set(['volumeStop', 'stepDown', 'priceReview', 'guarantee']);

const LEFT_OUT: ReadonlySet<string> = new Set(['Offer', ...NOTES]);

export const questionFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer }, options }) => [assumed, studiedOffer, hasAllClauses(options)],
  (draft): QuestionFigures => {
    const rows = rowsStudied(draft);
    const own = rows.map(({ row }) => row);
    const clauses = clauseIds(draft.options).map((id) => clauseFigures(draft, id, own));
    const used = new Set(
      [
        own,
        ...clauses.flatMap(({ sides }) => (sides === undefined ? [] : [sides.agreed, sides.silent])),
      ].flatMap((side) => side.flatMap((row) => Object.keys(row))),
    );
    for (const { sides, term, over } of clauses) {
      if (sides !== undefined && over !== 'judged') used.add(term);
    }
    return {
      rows,
      headers: OFFER_COLUMNS.filter((header) => used.has(header) && !LEFT_OUT.has(header)),
      digits: moneyDigits(own),
      asOffered: {
        month: cellOf(clauseCost(own, 'month', caseOf(draft))),
        plan: cellOf(clauseCost(own, 'plan', caseOf(draft))),
      },
      clauses,
    };
  },
);

function rowsStudied({ offerCells, settings }: ModelDraft): QuestionFigures['rows'] {
  const key = nameKey(settings.studiedOffer);
  return offersIn(rowsOf(offerCells)).find(({ name }) => nameKey(name) === key)?.rows ?? [];
}

function clauseFigures(draft: ModelDraft, id: ClauseId, rows: readonly ScenarioRow[]): ClauseFigures {
  const { term, over }: Clause = CLAUSES[id];
  const found = clauseSides(id, rows, caseOf(draft));
  const sides = found.ok ? found.value : undefined;
  const cost = (which: 'agreed' | 'silent'): Cell =>
    sides === undefined ? null : cellOf(sideCost(id, which, sides, caseOf(draft)));
  return { id, term, over, sides, agreed: cost('agreed'), silent: cost('silent') };
}

function caseOf({ traffic, assumptions: { outlook, review, refund } }: ModelDraft): ClauseCase {
  return { traffic, outlook, review, refund };
}

/** The clauses that the sheet has, in their order. */
export function clauseIds(options: ModelDraft['options']): readonly ClauseId[] {
  return hasAllClauses(options) ? CLAUSE_IDS : CLAUSE_IDS.filter((id) => !LATER.has(id));
}

export function hasAllClauses({ layout = LAYOUT }: ModelDraft['options']): boolean {
  return layout >= WITH_ALL_CLAUSES;
}

function cellOf(cost: Result<Dec>): Cell {
  return cost.ok ? toDouble(cost.value) : faultsCell(cost.faults);
}
