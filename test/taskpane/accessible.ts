import axe from 'axe-core';
import { withStyleSheets } from './plain-styles';

/** What axe finds wrong with the page or a part of it; colours are looked at in a browser, where they are drawn. */
export async function violations(part: Element = document.body): Promise<string[]> {
  const { violations: found } = await withStyleSheets(() =>
    axe.run(part, { rules: { 'color-contrast': { enabled: false } } }),
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
