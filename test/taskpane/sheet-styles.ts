/** Of what axe asks for. */
const INHERITED = new Set(['visibility']);
/** What the browser's own sheet goes by, beside the name of an element. */
const TOLD_BY = ['hidden', 'type', 'dir', 'open'];

/**
 * Styles by the page's sheets as they stand: of the hundreds of rules those are tried that say something of the property
 * that is asked for, which are few, where the page itself tries all of them on every element.
 * @param bySheets the page's own, for what an element of that name is by itself
 */
export function sheetStyles(bySheets: typeof getComputedStyle): typeof getComputedStyle {
  const rules = rulesByProperty();
  const alone = new Map<string, CSSStyleDeclaration>();

  function styleAlone(element: Element): CSSStyleDeclaration {
    const told = TOLD_BY.filter((name) => element.hasAttribute(name));
    const key = [element.tagName, ...told.map((name) => `${name}=${element.getAttribute(name)}`)].join(' ');
    const known = alone.get(key);
    if (known !== undefined) return known;
    const like = document.createElementNS(element.namespaceURI, element.localName);
    for (const name of told) like.setAttribute(name, element.getAttribute(name) ?? '');
    const style = bySheets(like);
    alone.set(key, style);
    return style;
  }

  function valueOf(element: Element, name: string): string {
    const own = (element as HTMLElement).style.getPropertyValue(name);
    if (own !== '') return own;
    const rule = rules.get(name)?.find(({ selectorText }) => isOf(element, selectorText));
    if (rule !== undefined) return rule.style.getPropertyValue(name);
    if (INHERITED.has(name) && element.parentElement !== null) return valueOf(element.parentElement, name);
    return styleAlone(element).getPropertyValue(name);
  }

  return (element) => {
    const value = (name: string) => valueOf(element, name);
    return new Proxy({} as CSSStyleDeclaration, {
      get: (_, asked) => {
        if (asked === 'getPropertyValue') return value;
        throw new Error(
          `A style by the sheets does not say ${String(asked)}: it is asked by getPropertyValue alone.`,
        );
      },
    });
  };
}

/** By the property of which they say something, the last of them first: it counts. */
function rulesByProperty(): ReadonlyMap<string, CSSStyleRule[]> {
  const rules = new Map<string, CSSStyleRule[]>();
  for (const rule of Array.from(document.styleSheets).flatMap(({ cssRules }) => Array.from(cssRules))) {
    for (const name of 'style' in rule ? Array.from((rule as CSSStyleRule).style) : [])
      rules.set(name, [rule as CSSStyleRule, ...(rules.get(name) ?? [])]);
  }
  return rules;
}

/** A selector that the page does not know is of no element. */
function isOf(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
