import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence whose words come from the catalogue, with what stands out in it: each language has an order of its own. */
export function Sentence({ of }: { readonly of: readonly ReactNode[] }) {
  return createElement(Fragment, null, ...of);
}
