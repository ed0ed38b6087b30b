import * as STUDY from '../../core/contract/study.js';
import { tabulateSensitivity } from '../../core/report/sensitivity.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { ok } from '../../core/fault/result.js';
import { sensitivity } from '../../core/study/sensitivity/sensitivity.js';
import { readAxis, readOptionalAxis } from '../edge/axis.js';
import { readOne, tableOfOffers } from '../edge/offers.js';

/**
 * How one figure of an offer changes with one or two variables, repriced for every value.
 *
 * The values replace what the tables say: interactions per session or a human cost on every channel and for the offer, sessions as a total of which each channel keeps its share. A resolution rate is that of everything the offer serves: if channels differ, the odds of their rates are multiplied by one factor until they blend to it; handover shares of several charges likewise. A price level multiplies the rates of all charges, including seat and flat charges, but no seat price, platform fee, minimum or cap. Seats can be tried even if the table has none.
 *
 * A case that cannot be priced has its own error in its cell. At most 2,500 cells. It takes the place of Excel's What-If data tables, which do not run custom functions.
 * @customfunction SENSITIVITY
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} rowVariable What changes from row to row: resolution rate, sessions, interactions per session, handover share, price level, discount, seats, human cost or exchange rate.
 * @param {any[][]} rowValues The values to try, one row or column of numbers.
 * @param {any[][]} [columnVariable] What changes from column to column; blank for a table of one variable.
 * @param {any[][]} [columnValues] The values to try, one row or column of numbers.
 * @param {any[][]} [metric] The figure: effective cost per resolution (default), cost per session, cost per interaction, monthly total, usage charge, fixed fees, failure spend, human cost or total cost.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} The values down and, with a second variable, across, with the figure where they meet; a header row.
 * @example =METER.SENSITIVITY({"Offer","Meter","Rate";"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "resolution rate", {0.5;0.8}) → {"Resolution rate","Effective cost per resolution";0.5,1.6;0.8,1}
 * @example =INDEX(METER.SENSITIVITY({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "resolution rate", {0.5;0.65}, "sessions", {50000,100000}, "monthly total"), 3, 3) → 64350
 */
export function SENSITIVITY(
  offers: any[][],
  traffic: any[][],
  rowVariable: any[][],
  rowValues: any[][],
  columnVariable?: any[][],
  columnValues?: any[][],
  metric?: any[][],
  offerName?: any[][],
): any[][] {
  return tableOfOffers({ offers, traffic }, (priced) => {
    const rows = readAxis({ side: 'row', variable: rowVariable, values: rowValues });
    if (!rows.ok) return rows;
    const columns = readOptionalAxis({ side: 'column', variable: columnVariable, values: columnValues });
    if (!columns.ok) return columns;
    const word = readOne(STUDY.SENSITIVITY.metric, metric, 'metric');
    if (!word.ok) return word;
    const name = readOne(STUDY.SENSITIVITY.offerName, offerName, 'offerName');
    if (!name.ok) return name;
    const offer = pickOffer(priced.offers, name.value);
    if (!offer.ok) return offer;
    const base = { traffic: priced.traffic, offer: offer.value };
    const study = sensitivity(base, { metric: word.value, rows: rows.value, columns: columns.value });
    return study.ok ? ok(tabulateSensitivity(study.value)) : study;
  });
}
