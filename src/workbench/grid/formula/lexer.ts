import { LexerTreeBuilder, sequenceNodeType } from '@univerjs/preset-sheets-core';
import { partsOf } from '../../../reference/parts.js';

type Piece = NonNullable<ReturnType<LexerTreeBuilder['sequenceNodesBuilder']>>[number];
type Names = Parameters<LexerTreeBuilder['treeBuilder']>[2];

/**
 * Reads formulas for the engine and the editor. The grid's own reader is asked anew each time, as what it remembers of a
 * formula that was half typed spoils every one after it, and it is given no text and no brackets to lose letters in.
 */
export class FormulaLexer extends LexerTreeBuilder {
  /** @param asCalculated a formula as the engine is to be given it */
  constructor(private readonly asCalculated: (formula: string) => string) {
    super();
  }

  override treeBuilder(formula: string, transformSuffix?: boolean, names?: Names) {
    return new LexerTreeBuilder().treeBuilder(
      this.asCalculated(formula),
      transformSuffix,
      this.inNames(names),
    );
  }

  /** The formula in pieces, joined again what stands after its =: nothing is lost, also of one that is not complete. */
  override sequenceNodesBuilder(formula: string): Piece[] | undefined {
    const text = formula.startsWith('=') ? formula.slice(1) : formula;
    const masked = new LexerTreeBuilder().sequenceNodesBuilder(withMasks(text));
    if (masked === undefined) return undefined;
    const pieces: Piece[] = [];
    let at = 0;
    for (const piece of masked) {
      const { length } = typeof piece === 'string' ? piece : piece.token;
      const own = text.slice(at, at + length);
      pieces.push(
        typeof piece === 'string' || (text !== formula && isNumber(piece))
          ? own
          : { ...piece, token: own, startIndex: at, endIndex: at + length - 1 },
      );
      at += length;
    }
    return at < text.length ? [...pieces, text.slice(at)] : pieces;
  }

  override getFunctionAndParameter(formula: string, index: number) {
    return new LexerTreeBuilder().getFunctionAndParameter(withMasks(formula), index);
  }

  override checkIfAddBracket(formula: string): number {
    return new LexerTreeBuilder().checkIfAddBracket(withMasks(formula));
  }

  private inNames(names: Names): Names {
    return (
      names && {
        ...names,
        getValueByName: (unitId, name) => {
          const found = names.getValueByName(unitId, name);
          return found && { ...found, formulaOrRefString: this.asCalculated(found.formulaOrRefString) };
        },
      }
    );
  }
}

/**
 * A number is no node where the whole formula is read to be stored: the editor would write it without its last zeros,
 * and then count the letters after it wrongly.
 */
function isNumber(piece: Exclude<Piece, string>): boolean {
  return piece.nodeType === sequenceNodeType.NUMBER || /^\s*[-+]?[\d.]/.test(piece.token);
}

/** As long as the formula, with letters for what stands in quotes that are doubled and in brackets after a name. */
function withMasks(formula: string): string {
  return partsOf(formula)
    .map(({ kind, text }, index, parts) => {
      if (kind === 'text') return `"${text.slice(1).replaceAll('""', 'xx')}`;
      const before = parts[index - 1]?.kind === 'plain' ? parts[index - 1]?.text : undefined;
      const isOfTable = kind === 'brackets' && /[\p{L}\p{N}_.\\]$/u.test(before ?? '');
      return isOfTable ? '_'.repeat(text.length) : text;
    })
    .join('');
}
