import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { readNumber } from '../../core/grid/number.js';
import { SENSITIVITY } from '../../core/contract/study.js';
import { findWord } from '../../core/grid/word.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import { LEVERS, WHAT_IF_LEVERS, type WhatIfLever } from '../../core/scenario/levers/levers.js';
import { quote } from '../../core/scenario/quote/quote.js';
import type { MetricId } from '../../core/study/sensitivity/studied-metric.js';
import type { Content } from '../../model/page/sheet.js';
import { cellAddress } from '../address.js';
import type { NativeCall } from '../converter.js';
import { literal } from '../literal.js';
import { servedChannels } from './activity-lines.js';
import { chosenAmong } from './chosen-offer.js';
import { chosenWord } from './chosen.js';
import { convertible } from './convertible.js';
import { turnedChannels } from './turned-channels.js';
import { offerBlock, type OfferBlock } from './offer-block.js';
import {
  blockKey,
  meansOf,
  steadyOffer,
  orThrow,
  pricedCall,
  termsOf,
  type PricedCall,
} from './priced-call.js';
import { formula, numberRow, text } from './rows.js';
import { Unconvertible } from './unconvertible.js';

/** Every value is a whole offer's block of lines. */
const MOST_VALUES = 60;

/** A value that is tried: its address, and what it is now. */
interface Tried {
  readonly address: string;
  readonly content: Content;
  readonly now: number;
}

/** SENSITIVITY over one variable: the offer's lines again for each of its values. */
export const sensitivity = convertible((call) => {
  const priced = pricedCall(call);
  const lever = leverOf(call);
  if (chosenWord(call, 'columnVariable').word !== undefined) {
    throw new Unconvertible('a table of two variables would take the whole calculation in each of its cells');
  }
  const metric = metricOf(call);
  const tried = triedValues(call, lever);
  const name = chosenWord(call, 'offerName');
  const figures = tried.map((value) =>
    chosenAmong(priced, name, (own) => figureOf(turnedBlock(priced, own, { lever, value }), metric)),
  );
  const [header = []] = tabulateSensitivity({
    metric,
    rows: { lever, values: [] },
    columns: undefined,
    cells: [],
  });
  return [
    header.map((cell) => text(typeof cell === 'string' ? cell : '')),
    ...tried.map(({ content }, index) => [content, formula(figures[index] ?? '')]),
  ];
});

function leverOf(call: NativeCall): WhatIfLever {
  const { word } = chosenWord(call, 'rowVariable');
  const lever = findWord(word ?? '', SENSITIVITY.rowVariable.words);
  const own = WHAT_IF_LEVERS.find((turned) => turned === lever);
  if (own === undefined) throw new Unconvertible(`a study of "${word ?? ''}" has no ordinary formulas`);
  return own;
}

function metricOf(call: NativeCall): MetricId {
  const { words, usual } = SENSITIVITY.metric;
  const { word } = chosenWord(call, 'metric');
  const found = word === undefined ? usual : findWord(word, words);
  if (found === undefined || found === 'cost per interaction') {
    throw new Unconvertible(`a study of "${word ?? ''}" has no ordinary formulas`);
  }
  return found;
}

function triedValues(call: NativeCall, lever: WhatIfLever): Tried[] {
  const { cells, at } = call.argument('rowValues');
  if (cells === undefined) {
    throw new Unconvertible('rowValues is calculated: put the values into cells and refer to them');
  }
  const all = cells.flatMap((row, rowIndex) =>
    row.map((cell, column) => ({ cell, place: at && cellAddress(at, rowIndex, column) })),
  );
  if (all.length > MOST_VALUES) throw new Unconvertible(`it tries more than ${MOST_VALUES} values`);
  return all.map(({ cell, place }) => {
    const now = numberIn(cell, lever);
    if (place !== undefined) return { address: place, content: formula(place), now };
    const address = call.calculation.once(`value ${now}`, () =>
      numberRow(call.calculation, now, { label: 'A value that is tried' }),
    );
    return { address, content: { kind: 'number', value: now }, now };
  });
}

function numberIn(cell: Cell, lever: WhatIfLever): number {
  const read = isErrorCell(cell) ? undefined : readNumber(cell, 'rowValues', LEVERS[lever].range);
  if (typeof cell !== 'number' || read?.ok !== true || read.value === undefined) {
    throw new Unconvertible(`one of the values it tries, ${literal(cell)}, is no number that it takes`);
  }
  return cell;
}

/** The block of an offer whose variable has one of the values. */
function turnedBlock(
  priced: PricedCall,
  name: string | undefined,
  { lever, value }: { readonly lever: WhatIfLever; readonly value: Tried },
): OfferBlock {
  const { call } = priced;
  const { calculation } = call;
  const base = steadyOffer(priced, name);
  const number = orThrow(readNumber(value.now, lever, LEVERS[lever].range));
  if (number === undefined) throw new Unconvertible(`${lever} is blank`);
  const turned = orThrow(LEVERS[lever].set({ traffic: priced.traffic, offer: base }, number));
  const { wanted, offer } = orThrow(quote(turned.traffic, turned.offer));
  const key = `${blockKey(priced, offer)} ${lever} ${value.address}`;
  return calculation.once(key, () => {
    const { traffic, offer: taking } = turnedChannels(priced, base, {
      lever,
      address: value.address,
      traffic: turned.traffic,
    });
    calculation.section(`${offer.name}, ${lever} tried`);
    const terms = termsOf(priced, offer);
    return offerBlock(calculation, {
      key,
      offer,
      terms,
      traffic,
      served: servedChannels(taking, terms, traffic),
      meanNow: meansOf(wanted.channels),
    });
  });
}

function figureOf(block: OfferBlock, metric: MetricId): string {
  const { metrics } = block;
  switch (metric) {
    case 'cost per session':
      return metrics.costPerSession;
    case 'failure spend':
      return metrics.failureSpend;
    case 'human cost':
      return metrics.humanCost;
    case 'monthly total':
      return block.reported().total;
    case 'usage charge':
      return block.reported().usageCharge;
    case 'fixed fees':
      return block.reported().fixedFees;
    case 'total cost':
      return `(${block.reported().total}+${metrics.humanCost})`;
    default:
      return metrics.effectiveCostPerResolution;
  }
}
