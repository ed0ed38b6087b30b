import type { Place } from '../../fault/place.js';
import type { Vocabulary } from '../../grid/word.js';
import type { Lever } from './lever.js';
import { EACH_LEVER as EACH } from './index.js';

export type { Case, Lever, LeverSweep } from './lever.js';

export type LeverId = keyof typeof EACH;

/** Those of which something is said that not all levers have. */
type With<Key extends keyof Lever> = {
  [Id in LeverId]: (typeof EACH)[Id] extends Required<Pick<Lever, Key>> ? Id : never;
}[LeverId];

/** Every lever, with what is known of it. */
export const LEVERS: Readonly<
  Record<LeverId, Lever> &
    Record<With<'stream'>, Required<Pick<Lever, 'stream'>>> &
    Record<With<'sweep'>, Required<Pick<Lever, 'sweep'>>> &
    Record<With<'slider'>, Required<Pick<Lever, 'slider'>>>
> = EACH;

/** Levers that a simulation draws. */
export type DrawnLever = With<'stream'>;
export const DRAWN_LEVERS: readonly DrawnLever[] = inOrder('stream', ({ stream }) => stream ?? 0);

/** Levers over which a bill is made of lines and jumps. */
export type SweptLever = With<'sweep'>;
export const SWEPT_LEVERS: readonly SweptLever[] = inOrder('sweep', () => 0);

/** Levers that all offers of a comparison share, in the order in which a screen shows them. */
export type WhatIfLever = With<'slider'>;
export const WHAT_IF_LEVERS: readonly WhatIfLever[] = inOrder('slider', ({ slider }) => slider?.place ?? 0);

function inOrder<Key extends keyof Lever>(key: Key, place: (lever: Lever) => number): With<Key>[] {
  return (Object.keys(EACH) as With<Key>[])
    .filter((id) => LEVERS[id][key] !== undefined)
    .sort((a, b) => place(LEVERS[a]) - place(LEVERS[b]));
}

/** The words that an argument takes for some of the levers. */
export function leverWords<Id extends LeverId>(ids: readonly Id[]): Vocabulary<Id> {
  return Object.fromEntries(ids.map((id) => [id, LEVERS[id].aliases])) as Vocabulary<Id>;
}

/** A lever as what is wrong with its value names it. */
export function leverPlace(lever: LeverId): Place {
  return { name: LEVERS[lever].label, lever };
}
