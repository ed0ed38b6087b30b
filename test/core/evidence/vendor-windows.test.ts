import { CATALOGUE as catalogue } from '../../../src/core/catalogue';
import { offerName } from '../../../src/core/catalogue/offers-of';
import { vendorRules } from '../../../src/core/evidence/vendor-windows';
import { parseWindow, windowText } from '../../../src/core/evidence/window';
import { HOUR } from '../../../src/core/evidence/zone';

test.each([
  ['Kore.ai: Per session', '15 minutes from start', undefined, 0],
  ['freshdesk freddy AI Agent: chat', '24 hours from start', undefined, 0],
  ['Gladly Sidekick: Sidekick', '2 hours', undefined, 0],
  // A customer who comes back within a day is the same conversation to bill.
  ['Kustomer: KIQ conversations', undefined, 24 * HOUR, 0],
  // Two ends that hold at once; ends by channel; a person who steps in later than a log shows.
  ['Cognigy: Per conversation', undefined, undefined, 2],
  ['Zendesk: Suite Team, committed', undefined, undefined, 3],
  ['HubSpot Customer Agent: Professional', '72 hours', undefined, 1],
])('%s is counted by %s, re-contact %s', (offer, window, recontact, leftOut) => {
  const own = vendorRules(catalogue, offer);
  expect(own?.window && windowText(own.window)).toBe(window);
  expect(own?.recontact).toBe(recontact);
  expect(own?.leftOut).toHaveLength(leftOut);
});

test('an offer of the buyer, and a plan without windows, have no rules of their own', () => {
  expect(vendorRules(catalogue, 'Ours')).toBeUndefined();
  expect(vendorRules(catalogue, 'Ada: Quote')).toBeUndefined();
});

test('every plan whose window is taken has one that the argument of REPLAY takes as it is shown', () => {
  const taken = catalogue.flatMap((vendor) =>
    vendor.plans.flatMap((plan) => vendorRules(catalogue, offerName(vendor, plan))?.window ?? []),
  );
  expect(taken.length).toBeGreaterThan(20);
  for (const window of taken) expect(parseWindow(windowText(window))).toEqual(window);
});
