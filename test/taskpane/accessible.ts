import axe from 'axe-core';

/** What axe finds wrong with the page or a part of it; colours, and what a style sheet hides, are looked at in a browser. */
export async function violations(part: Element = document.body): Promise<string[]> {
  const { violations: found } = await axe.run(part, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
