import { insertFormula } from '../excel/workbook.js';
import { element } from './element.js';
import { formulaText, quoteWord } from './formula-text.js';
import type { ExcelFunction, FunctionArgument, Metadata } from './metadata.js';
import { say } from './status.js';

/** Arguments that most workbooks keep in a table of that name. */
const USUAL: Readonly<Record<string, string>> = { offers: 'Offers[#All]', traffic: 'Traffic[#All]' };

/** One function: what it does, a field for every argument, the formula they make, and the button that writes it. */
export function functionForm(one: ExcelFunction, metadata: Metadata): HTMLElement {
  const fields = one.parameters.map((argument) =>
    argumentField(one.id, argument, wordsOf(argument, metadata)),
  );
  const preview = element('code', { class: 'formula', 'aria-label': 'Formula' });
  const written = () =>
    formulaText(
      one.id,
      fields.map((field) => field.read()),
    );
  const show = () => (preview.textContent = written());
  const form = element(
    'form',
    {},
    ...fields.map((field) => field.row),
    preview,
    element('button', { type: 'submit' }, 'Insert at the selected cell'),
  );
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void insertFormula(written()).then((outcome) => {
      if (!outcome.done) say(`The formula was not inserted: ${outcome.why}`, 'failed');
      else if (outcome.value.kind === 'occupied')
        say(`${outcome.value.address} is not empty: select an empty cell, then try again.`, 'failed');
      else say(`${written()} is in ${outcome.value.address}.`);
    });
  });
  show();
  return element(
    'details',
    { class: 'function', 'data-id': one.id },
    element('summary', {}, element('strong', {}, one.name), element('span', {}, one.description)),
    form,
    element('a', { href: `help/${one.id}.html`, target: '_blank', rel: 'noopener' }, `About ${one.name}`),
  );
}

function argumentField(id: string, argument: FunctionArgument, words: readonly string[]) {
  const key = `${id}-${argument.name}`;
  const list = `${key}-words`;
  const input = element('input', {
    id: key,
    type: 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    value: USUAL[argument.name] ?? '',
    placeholder: argument.optional ? 'optional' : 'value or cell',
    'aria-describedby': `${key}-help`,
    list: words.length > 0 && list,
  });
  const row = element(
    'div',
    { class: 'argument' },
    element('label', { for: key }, argument.name),
    input,
    element('small', { id: `${key}-help` }, argument.description),
  );
  if (words.length > 0) {
    row.append(element('datalist', { id: list }, ...words.map((word) => element('option', { value: word }))));
  }
  return { row, read: () => quoteWord(input.value, words) };
}

function wordsOf(argument: FunctionArgument, metadata: Metadata): readonly string[] {
  const list = metadata.enums?.find((one) => one.id === argument.customEnumId);
  return list ? list.values.map((entry) => entry.stringValue ?? entry.name) : [];
}
