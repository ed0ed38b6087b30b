import { cleanup, render, type RenderResult } from '@testing-library/react';

/** Draws on the page, which all tests of a process share: what was drawn before goes. */
export function draw(...given: Parameters<typeof render>): RenderResult {
  cleanup();
  return render(...given);
}
