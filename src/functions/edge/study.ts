import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Table } from '../../core/report/table.js';
import { layOut, type Arguments, type Given, type Inputs } from './call.js';
import type { HostCell } from './cell.js';
import { severalCells, tableOfOffers, type Priced } from './offers.js';
import { readRange } from './read.js';

/**
 * A function whose answer is one table about offers, and whose other arguments are one cell each or tables as a whole.
 * The body reads only those that it uses; an error value in any of them comes out.
 */
export function studyOfOffers<A extends Arguments>(
  contract: A,
  inputs: Inputs<A> & { readonly offers: unknown; readonly traffic: unknown },
  tabulate: (priced: Priced, given: Given<A>) => Result<Table>,
): HostCell[][] {
  return tableOfOffers(inputs, (priced) => {
    for (const [name, argument] of Object.entries(contract)) {
      const many = argument.table === undefined && severalCells(name, readRange(inputs[name]));
      if (many) return failed(many);
    }
    const call = layOut<A>(contract, inputs);
    const settled = call.settled();
    return settled === undefined ? tabulate(priced, call.given) : ok([[settled]]);
  });
}
