/** So many times as fast do pauses pass. */
const HASTE = 10;

/**
 * Until the tests of this file end, pauses are a tenth as long, the pane's as well as the tests', in the same order: what is
 * put down once nothing is typed for a while need not be waited for in full.
 */
export function hastyClock(): void {
  const { setTimeout: asEver } = globalThis;
  beforeAll(() => {
    globalThis.setTimeout = Object.assign(
      (act: (...given: unknown[]) => void, pause = 0, ...given: unknown[]) =>
        asEver(act, pause / HASTE, ...given),
      asEver,
    ) as typeof setTimeout;
  });
  afterAll(() => {
    globalThis.setTimeout = asEver;
  });
}
