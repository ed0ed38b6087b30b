import { Decimal } from 'decimal.js';
import { OFFERS, TRAFFIC } from '../offers.mjs';
import { printMemory, printTimes, printTitle } from '../print.mjs';
import { INVOCATION, loadCore, loadFunctions } from '../product.mjs';
import { medianTimes } from '../rounds.mjs';

const MONTHS = 24;
const GROWTH = '1.02';
/** The offers whose arithmetic a few lines of decimal.js can say. */
const PLAIN = ['Outcome', 'Window', 'Reply'];

const { dec, quote, readOffers, readTraffic } = loadCore();
const { COMPARE } = loadFunctions();
const [traffic, offers] = [valueOf(readTraffic(TRAFFIC)), valueOf(readOffers(OFFERS))];
const terms = offers.map(({ offer }) => valueOf(offer));
const plainTerms = terms.filter(({ name }) => PLAIN.includes(name));
const months = Array.from({ length: MONTHS }, (_, month) => grown(traffic, dec(GROWTH).pow(month)));
const plainMonths = Array.from({ length: MONTHS }, (_, month) => plainTraffic(month));
const sheets = months.map(({ channels }) =>
  withSessions(channels.map(({ sessions }) => sessions.toNumber())),
);

checkSameTotals();
const all = medianTimes({
  [`${MONTHS * terms.length} quotes, ten offers`]: () =>
    months.map((month) => terms.map((own) => quoted(month, own))),
});
const same = medianTimes({
  [`${MONTHS * PLAIN.length} quotes, the ${PLAIN.length} plainest offers`]: () =>
    months.map((month) => plainTerms.map((own) => quoted(month, own))),
  'their totals only, plain decimal.js': () => plainMonths.map(plainTotals),
});
const oneCall = medianTimes(
  { 'COMPARE on ten offers, one call': () => COMPARE(OFFERS, TRAFFIC, INVOCATION) },
  // A call is over so soon that a few rounds would time code that is not compiled yet.
  { rounds: 101 },
);
const allCalls = medianTimes({
  [`COMPARE on ten offers, ${MONTHS} calls`]: () => sheets.map((sheet) => COMPARE(OFFERS, sheet, INVOCATION)),
});

printTitle(`A table of ${MONTHS} months × ${terms.length} offers, 3 channels, sessions growing 2 % a month`);
printTimes(all, MONTHS * terms.length);
printTimes(same, MONTHS * PLAIN.length);
printTimes(oneCall, terms.length);
printTimes(allCalls, MONTHS * terms.length);
console.log(
  '\n  A quote keeps every stage: units, lines rounded and unrounded, invoice, metrics by channel.',
);
printMemory();

function quoted(month, offer) {
  return valueOf(quote(month, offer));
}

function grown({ channels }, factor) {
  return {
    channels: channels.map((channel) => ({
      ...channel,
      sessions: channel.sessions.times(factor),
      contacts: channel.contacts.times(factor),
    })),
  };
}

function withSessions(sessions) {
  const [header, ...rows] = TRAFFIC;
  return [header, ...rows.map(([name, , ...others], index) => [name, sessions[index], ...others])];
}

/** A month's channels as decimals, without our words for them. */
function plainTraffic(month) {
  const factor = new Decimal(GROWTH).pow(month);
  return TRAFFIC.slice(1).map(([, sessions, replies, solved]) => ({
    sessions: new Decimal(sessions).times(factor),
    replies: new Decimal(replies),
    solved: new Decimal(solved),
  }));
}

/** The obvious code: the monthly total of each plain offer, rounded to the cent. */
function plainTotals(channels) {
  let [sessions, replies, resolutions] = [new Decimal(0), new Decimal(0), new Decimal(0)];
  for (const channel of channels) {
    sessions = sessions.plus(channel.sessions);
    replies = replies.plus(channel.sessions.times(channel.replies));
    resolutions = resolutions.plus(channel.sessions.times(channel.solved));
  }
  return [resolutions.times('0.99'), sessions.times('0.8'), replies.times('0.09')].map((total) =>
    total.toDecimalPlaces(2, Decimal.ROUND_HALF_UP),
  );
}

function checkSameTotals() {
  months.forEach((month, index) => {
    const theirs = plainTotals(plainMonths[index]).map(String);
    const ours = plainTerms.map((own) => quoted(month, own).invoice.total.toString());
    if (ours.join() !== theirs.join())
      throw new Error(`month ${index + 1}: ${ours.join()} is not ${theirs.join()}`);
  });
}

function valueOf(result) {
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}
