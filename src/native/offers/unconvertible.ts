/** Thrown where a call has no ordinary formulas; the message says why, without a capital and without a full stop. */
export class Unconvertible extends Error {}
