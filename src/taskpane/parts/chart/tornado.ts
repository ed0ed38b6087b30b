/** A figure with a lever turned to both of its ends; undefined where it has none there. */
export interface TornadoEnds {
  readonly atLow: number | undefined;
  readonly atHigh: number | undefined;
}

/** A bar from where the figure stands as it is out to both ends, in parts of the whole width, 0 to 1. */
export interface TornadoSpan {
  readonly start: number;
  readonly width: number;
}

/** The bars of all levers over one scale, which reaches from the least to the most of their figures. */
export function tornadoSpans(
  base: number | undefined,
  levers: readonly TornadoEnds[],
): { readonly base: number | undefined; readonly bars: readonly (TornadoSpan | undefined)[] } {
  const all = [base, ...levers.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  const known = all.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const share = (value: number) => (most === least ? 0.5 : (value - least) / (most - least));
  return {
    base: base === undefined ? undefined : share(base),
    bars: levers.map(({ atLow, atHigh }) => {
      if (atLow === undefined || atHigh === undefined) return undefined;
      const ends = base === undefined ? [atLow, atHigh] : [atLow, base, atHigh];
      const [from, to] = [share(Math.min(...ends)), share(Math.max(...ends))];
      return { start: from, width: to - from };
    }),
  };
}
