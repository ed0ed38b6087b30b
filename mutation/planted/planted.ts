/** A part of the self-check: its test notices every change of this. */
export function halfOf(amount: number): number {
  return amount > 10 ? amount / 2 : amount;
}

/** A part of the self-check: its test calls this and looks at nothing. */
export function unnoticed(amount: number): number {
  return amount + 1;
}
