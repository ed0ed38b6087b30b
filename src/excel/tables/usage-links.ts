import { ACTUALS } from '../../core/traffic/actual-columns.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import { parseCell } from '../../reference/address.js';
import { cellOn, splitReference } from '../../reference/sheet-name.js';
import { agrees } from '../cells/agrees.js';
import { isFormula } from '../cells/read-back.js';
import { at, usedCells, type Grid } from '../cells/sheet-state.js';
import { askForEvidence, evidenceIn } from '../kept/evidence-xml-part.js';
import { blocksIn } from './table-blocks.js';

/**
 * A figure of Traffic that was measured is a formula over the cell of Usage that holds it. Such a link is ours: it is
 * told from a formula of the user's by being that cell and nothing else.
 */
export interface UsageLinks {
  /** The formula over what was measured; undefined where that is another figure, or none. */
  readonly formulaFor: (row: FigureOfChannel) => string | undefined;
  /** Whether a formula is a link, be it to a sheet that is gone. */
  readonly isLink: (formula: string) => boolean;
  /** Whether plain figures that stand as they were measured become links too, as the user asked; else they stay. */
  readonly takesPlain?: boolean;
}

/** A figure that a cell of Traffic is to hold. */
interface FigureOfChannel {
  readonly channel: string;
  readonly header: string;
  readonly value: string | number;
}

export const NO_LINKS: UsageLinks = { formulaFor: () => undefined, isLink: isBroken };

/** A sheet Usage as it stands, from A1 on. */
export interface UsageCells {
  readonly name: string;
  readonly values: Grid;
  readonly formulas: Grid;
}

/** Asks which sheets Usage there are; after the next sync what they allow can be read: two more where there are any. */
export function askForUsageLinks(context: Excel.RequestContext): () => Promise<UsageLinks> {
  const parts = askForEvidence(context);
  return () => (parts.items.length === 0 ? Promise.resolve(NO_LINKS) : readUsageLinks(context, parts.items));
}

async function readUsageLinks(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<UsageLinks> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const notes = parts.map((part) => part.getXml());
  await context.sync();
  const own = notes.flatMap(({ value }) => evidenceIn(value)).filter(({ key }) => key === 'usage');
  // In the order in which they were inserted.
  const sheets = own.flatMap(({ id }) => worksheets.items.filter((sheet) => sheet.id === id));
  if (sheets.length === 0) return NO_LINKS;
  const asked = sheets.map((sheet) => {
    const cells = usedCells(sheet);
    cells.load('values,formulas');
    return { name: sheet.name, cells };
  });
  await context.sync();
  return usageLinks(
    asked.map(({ name, cells }) => ({
      name,
      values: cells.values as Grid,
      formulas: cells.formulas as Grid,
    })),
  );
}

/** The links to these sheets; where several hold a figure, to the one that was inserted last. */
export function usageLinks(sheets: readonly UsageCells[]): UsageLinks {
  const figures = new Map(sheets.flatMap(measuredFigures));
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return {
    formulaFor({ channel, header, value }) {
      const found = figures.get(keyOf(channel, header));
      return found !== undefined && agrees(found.value, value) ? found.formula : undefined;
    },
    isLink(formula) {
      const reference = splitReference(formula.slice(1));
      const isCell = reference !== undefined && parseCell(reference.cells) !== undefined;
      return isBroken(formula) || (isCell && names.has(reference.sheet?.toLowerCase() ?? ''));
    },
  };
}

/** What a cell that was a link shows once its sheet is gone. */
function isBroken(formula: string): boolean {
  return /^=(?:'?#REF!?'?!)?#REF!$|^=#REF!\$?[A-Z]{1,3}\$?\d+$/i.test(formula);
}

/** The figures of the traffic on a sheet that follow from its counts. */
function measuredFigures({ name, values, formulas }: UsageCells) {
  return blocksIn(values).flatMap(({ kind, row: top, column: left, rowCount, columnCount }) => {
    const headers = Array.from({ length: columnCount }, (_, across) =>
      String(at(values, top, left + across)),
    );
    const channels = headers.indexOf(TRAFFIC_TERMS.channel.header);
    // The counts by month have headers of traffic too.
    if (kind !== 'traffic' || channels === -1 || headers.includes(ACTUALS.month.header)) return [];
    return Array.from({ length: rowCount - 1 }, (_, down) => top + 1 + down).flatMap((row) =>
      headers.flatMap((header, across) => {
        const column = left + across;
        const value = at(values, row, column);
        if (!isFormula(value, at(formulas, row, column))) return [];
        const key = keyOf(String(at(values, row, left + channels)), header);
        return [[key, { value, formula: `=${cellOn(name, row, column)}` }] as const];
      }),
    );
  });
}

function keyOf(channel: string, header: string): string {
  return JSON.stringify([channel.trim().toLowerCase(), header]);
}
