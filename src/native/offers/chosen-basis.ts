import { findWord } from '../../core/grid/word.js';
import { RANK_BY } from '../../core/contract/priced.js';
import { RANK_BASES, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { literal } from '../literal.js';
import type { Chosen } from './chosen.js';
import { Unconvertible } from './unconvertible.js';

/** What a ranking goes by: fixed, or live where a cell says it. */
export interface ChosenBasis {
  /** The same for all that choose alike. */
  readonly key: string;
  /** The cell that says it, for a helper row of its own; undefined where it is fixed. */
  readonly address: string | undefined;
  /** The formula of the basis that is chosen; where the cell no longer says a word that it takes, #N/A. */
  readonly pick: (formulas: Readonly<Record<RankBasis, string>>, said: string) => string;
}

/** A cell may be changed to any of the words that a list offers; one that is left blank ranks as no word does. */
export function chosenBasis({ word, address }: Chosen): ChosenBasis {
  const now = word === undefined ? RANK_BY.usual : findWord(word, RANK_BY.words);
  if (now === undefined) throw new Unconvertible(`"${word ?? ''}" is nothing to rank by`);
  if (address === undefined) return { key: now, address, pick: (formulas) => formulas[now] };
  const isAlias = word !== undefined && word.toLowerCase() !== now;
  const words = [
    { said: '', basis: RANK_BY.usual },
    ...RANK_BASES.map((basis) => ({ said: basis, basis })),
    ...(isAlias ? [{ said: word, basis: now }] : []),
  ];
  return {
    key: `by ${address}`,
    address,
    pick: (formulas, cell) =>
      words.reduceRight(
        (rest, { said, basis }) => `IF(${cell}=${literal(said)},${formulas[basis]},${rest})`,
        'NA()',
      ),
  };
}
