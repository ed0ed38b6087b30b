import type { Contract } from '../../core/contract/argument.js';
import type { Operand } from './operand.js';
import { ConstantFault, NoScalarFormula, Position, Undecided } from './position.js';

/** Longer formulas than this are cut back to what their cells decide now; Excel takes 8192 characters. */
const LONGEST = 8000;

/**
 * The formula of one position. Where a cell decides how it goes on (a word, a number that may be left out) there is a
 * branch for each way. A formula that would be too long keeps to the way that is taken now, from the last decision
 * back: where that cell changes, it shows #VALUE!, never another figure.
 */
export function branchedFormula(
  contract: Contract,
  operands: ReadonlyMap<string, Operand>,
  body: (at: Position) => string,
): string {
  const asked = new Set<string>();
  const first = branches({ contract, operands, body, pinned: new Set(), asked }, new Map());
  if (first.length <= LONGEST) return first;
  const order = [...asked];
  for (let kept = order.length - 1; kept >= 0; kept -= 1) {
    const formula = branches(
      { contract, operands, body, pinned: new Set(order.slice(kept)), asked },
      new Map(),
    );
    if (formula.length <= LONGEST) return formula;
  }
  throw new NoScalarFormula('its ordinary formula would be too long for a cell');
}

interface Branching {
  readonly contract: Contract;
  readonly operands: ReadonlyMap<string, Operand>;
  readonly body: (at: Position) => string;
  /** Arguments that take no other way than now. */
  readonly pinned: ReadonlySet<string>;
  /** Arguments that decide something, in the order in which they are asked. */
  readonly asked: Set<string>;
}

function branches(branching: Branching, decided: ReadonlyMap<string, string>): string {
  const { contract, operands, body, pinned, asked } = branching;
  try {
    const at = new Position(contract, operands, decided);
    return at.guarded(body(at));
  } catch (thrown) {
    if (thrown instanceof ConstantFault) return '#VALUE!';
    if (!(thrown instanceof Undecided)) throw thrown;
    const { argument, branches: ways, now } = thrown.choice;
    asked.add(argument);
    const isPinned = pinned.has(argument) && now !== undefined;
    return ways.reduceRight((otherwise, { decision, condition }) => {
      if (isPinned && decision !== now)
        return condition === undefined ? otherwise : chosen(condition, '#VALUE!', otherwise);
      const own = branches(branching, new Map([...decided, [argument, decision]]));
      return condition === undefined ? own : chosen(condition, own, otherwise);
    }, '#VALUE!');
  }
}

/** IF, left out where both ways are one. */
function chosen(condition: string, own: string, otherwise: string): string {
  return own === otherwise ? own : `IF(${condition},${own},${otherwise})`;
}
