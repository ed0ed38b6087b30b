import type { Dec } from '../../core/exact/decimal.js';
import { toDouble } from '../../core/exact/decimal.js';
import type { Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { faultsCell } from '../../core/grid/fault-cell.js';
import { CLAUSE_IDS, CLAUSES, type ClauseId } from '../../core/study/clauses/clauses.js';
import type { Clause } from '../../core/study/clauses/clause.js';
import { clauseCost, clauseSides, type ClauseSides } from '../../core/study/clauses/price-clause.js';
import { offersIn } from '../../core/scenario/tables/offer-rows.js';
import { NOTES } from '../../core/scenario/tables/canonical-row.js';
import { OFFER_COLUMNS, rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { nameKey } from '../../core/terms/channels.js';
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
  readonly clauses: readonly ClauseFigures[];
}

const LEFT_OUT: ReadonlySet<string> = new Set(['Offer', ...NOTES]);

export const questionFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer } }) => [assumed, studiedOffer],
  (draft): QuestionFigures => {
    const rows = rowsStudied(draft);
    const own = rows.map(({ row }) => row);
    const clauses = CLAUSE_IDS.map((id) => clauseFigures(draft, id, own));
    const used = new Set(
      [
        own,
        ...clauses.flatMap(({ sides }) => (sides === undefined ? [] : [sides.agreed, sides.silent])),
      ].flatMap((side) => side.flatMap((row) => Object.keys(row))),
    );
    for (const { sides, term } of clauses) if (sides !== undefined) used.add(term);
    return {
      rows,
      headers: OFFER_COLUMNS.filter((header) => used.has(header) && !LEFT_OUT.has(header)),
      asOffered: {
        month: cellOf(clauseCost(own, 'month', casesOf(draft))),
        plan: cellOf(clauseCost(own, 'plan', casesOf(draft))),
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
  const found = clauseSides(id, rows, draft.traffic);
  const sides = found.ok ? found.value : undefined;
  const cost = (side: readonly ScenarioRow[] | undefined): Cell =>
    side === undefined ? null : cellOf(clauseCost(side, over, casesOf(draft)));
  return { id, term, over, sides, agreed: cost(sides?.agreed), silent: cost(sides?.silent) };
}

function casesOf({ traffic, assumptions: { outlook } }: ModelDraft) {
  return { traffic, outlook };
}

function cellOf(cost: Result<Dec>): Cell {
  return cost.ok ? toDouble(cost.value) : faultsCell(cost.faults);
}
