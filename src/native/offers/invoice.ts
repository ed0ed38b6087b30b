import { isErrorCell } from '../../core/grid/cell.js';
import { tabulateInvoice } from '../../core/report/invoice.js';
import { invoiceFor } from '../../core/scenario/quote/invoice-for.js';
import { usedBeyond } from '../../core/terms/used-beyond.js';
import type { Content } from '../../model/page/sheet.js';
import { chosenWord, viewOf, whileChosen } from './chosen.js';
import { convertible } from './convertible.js';
import { blockOf, pricedCall, pricedOffer } from './priced-call.js';
import { formula, text } from './rows.js';
import { Unconvertible } from './unconvertible.js';

/** INVOICE: the lines that stand on it now, their figures live. Which lines there are, and their words, stay. */
export const invoice = convertible((call) => {
  const priced = pricedCall(call);
  const view = chosenWord(call, 'view');
  const name = chosenWord(call, 'offerName');
  const quoted = pricedOffer(priced, name.word);
  const live = blockOf(priced, quoted).invoice(viewOf(view));
  const now = invoiceFor(quoted, viewOf(view));
  if (now.lines.some(({ kind }) => kind === 'beyondSteady')) {
    const named = usedBeyond(quoted.offer).join(' and ');
    throw new Unconvertible(
      `${quoted.offer.name} has ${named}, which METER.INVOICE tells beside a steady month: convert METER.BILL of it`,
    );
  }
  const shown = now.lines.filter((line) => line.kind === 'charge' || !line.amount.isZero());
  const words = tabulateInvoice(now).map((row) =>
    row.map((cell): Content => text(isErrorCell(cell) ? cell.error : String(cell ?? ''))),
  );
  const figure = (own: string | undefined): Content =>
    own === undefined ? { kind: 'blank' } : formula(whileChosen(own, [view, name]));
  const lines = shown.map((line, index): Content[] => {
    const own = live.lines.find(({ kind, charge }) => kind === line.kind && charge === line.charge);
    const [label = text(''), , unit = text('')] = words[index + 1] ?? [];
    const quantity: Content =
      own?.quantity === undefined ? { kind: 'number', value: 1 } : figure(own.quantity);
    return [
      own?.label === undefined ? label : figure(own.label),
      quantity,
      own?.unit === undefined ? unit : figure(own.unit),
      figure(own?.rate),
      figure(own?.amount),
    ];
  });
  const [head = []] = words;
  const blank: Content = { kind: 'blank' };
  return [head, ...lines, [text('Total'), blank, blank, blank, figure(live.total)]];
});
