import type { Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

const LONGEST = 255;

/** A name that a table or a defined name may carry: Excel's rules, and nothing else of that name in its scope. */
export function objectName(
  name: string,
  reach: Reach,
  scope: { readonly sheet?: string | undefined; readonly except?: string } = {},
): string {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST;
  const reference = /^(?:[a-z]{1,3}\d+|r\d*c\d*|[rc])$/i.test(name);
  if (!wellFormed || reference)
    throw new Refusal('InvalidArgument', `${name} is not a name that Excel takes.`);
  const wanted = name.toLowerCase();
  const { grid } = reach;
  const taken =
    grid.tables.all().some((table) => table.id !== scope.except && table.name.toLowerCase() === wanted) ||
    grid.names
      .all()
      .some(
        (one) => one.id !== scope.except && one.sheet === scope.sheet && one.name.toLowerCase() === wanted,
      );
  if (taken) throw new Refusal('ItemAlreadyExists', `The name ${name} is taken.`);
  return name;
}
