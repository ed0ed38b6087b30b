import type { Argument, Contract } from '../../core/contract/argument.js';
import type { TABLES } from '../../core/contract/priced.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Table } from '../../core/report/table.js';
import { layOut, type Given, type Inputs } from './call.js';
import type { HostCell } from './cell.js';
import { severalCells, tableOfOffers, type ReadTables } from './offers.js';
import { readFilled, readRange } from './read.js';

/**
 * A function whose answer is one table about offers, and whose other arguments are one cell each or tables as a whole.
 * The body reads only those that it uses; an error value in any of them comes out.
 */
export function studyOfOffers<A extends Contract>(
  contract: A & typeof TABLES,
  inputs: Inputs<A> & Inputs<typeof TABLES>,
  tabulate: (priced: ReadTables, given: Given<A>) => Result<Table>,
): HostCell[][] {
  const { offers, traffic, ...others } = contract;
  return tableOfOffers(inputs, (priced) => {
    for (const [name, argument] of Object.entries<Argument<unknown>>(others)) {
      const many = takesTable(argument, inputs[name])
        ? undefined
        : severalCells(name, readRange(inputs[name]));
      if (many) return failed(many);
    }
    const call = layOut(others, inputs);
    const settled = call.settled();
    return settled === undefined ? tabulate(priced, call.given as Given<A>) : ok([[settled]]);
  });
}

function takesTable({ table }: Argument<unknown>, given: unknown): boolean {
  return table?.claims(readFilled(readRange(given))) === true;
}
