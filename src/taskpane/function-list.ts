import { element, section } from './element.js';
import { functionForm } from './function-form.js';
import type { ExcelFunction, Metadata } from './metadata.js';

/** Every function, searchable by its name, description and arguments. */
export function functionList(metadata: Metadata): HTMLElement {
  const search = element('input', {
    id: 'function-search',
    type: 'search',
    placeholder: 'cost, tier, break-even…',
  });
  const count = element('p', { class: 'hint', 'aria-live': 'polite' });
  const entries = metadata.functions.map((one) => ({
    text: searchText(one),
    shown: functionForm(one, metadata),
  }));
  const narrow = () => {
    const words = search.value.toLowerCase().split(/\s+/);
    for (const entry of entries) entry.shown.hidden = !words.every((word) => entry.text.includes(word));
    const found = entries.filter((entry) => !entry.shown.hidden).length;
    count.textContent =
      found === 0 ? 'No function has these words.' : `${found} of ${entries.length} functions`;
  };
  search.addEventListener('input', narrow);
  narrow();
  return section(
    'functions',
    'Functions',
    element('label', { for: search.id, class: 'search-label' }, 'Search the functions'),
    search,
    count,
    ...entries.map((entry) => entry.shown),
  );
}

function searchText(one: ExcelFunction): string {
  const texts = [
    one.name,
    one.name.replaceAll('_', ' '),
    one.description,
    ...one.parameters.map((each) => each.name),
  ];
  return texts.join(' ').toLowerCase();
}
