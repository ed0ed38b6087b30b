/** What stands in lines of its own without a style sheet; everything else stands in the line. */
const BLOCKS = new Set([
  ...['ADDRESS', 'ARTICLE', 'ASIDE', 'BODY', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FIELDSET', 'FIGCAPTION'],
  ...[
    'FIGURE',
    'FOOTER',
    'FORM',
    'H1',
    'H2',
    'H3',
    'H4',
    'HEADER',
    'HR',
    'LEGEND',
    'LI',
    'MAIN',
    'NAV',
    'OL',
  ],
  ...['P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TD', 'TFOOT', 'TH', 'THEAD', 'TR', 'UL'],
]);

/** What an element's own attributes say of one property; pseudo-elements have none. */
function ownStyle(element: Element, name: string): string {
  const own = (element as HTMLElement).style.getPropertyValue(name);
  if (own !== '' || name !== 'display') return own;
  if (element.hasAttribute('hidden')) return 'none';
  return BLOCKS.has(element.tagName) ? 'block' : 'inline';
}

/**
 * From here on styles are what the elements' own attributes say, without any style sheet: names are found by them,
 * thousands of times a test, and matching every rule of every sheet took a third of the time of the pane's tests. What a
 * sheet hides is for the tests in a browser.
 */
export function plainStyles(): void {
  window.getComputedStyle = (element, pseudo) => {
    const value = (name: string) => (pseudo ? '' : ownStyle(element, name));
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, name) => {
        if (name === 'getPropertyValue') return value;
        return typeof name === 'string'
          ? value(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
          : undefined;
      },
    });
  };
}
