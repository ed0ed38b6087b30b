import { CATALOGUE as REAL } from '../../../src/core/catalogue/index.js';
import { findPlans } from '../../../src/core/catalogue/find-plans.js';
import { parseVendor } from '../../../src/core/catalogue/parse-vendor.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { valueOf } from '../../reference/doors.js';

const plan = (name: string, more: object = {}) => ({
  plan: name,
  from: 'page',
  event: 'outcome',
  rows: [{ terms: { Meter: 'resolution', Rate: 1 } }],
  ...more,
});
const CATALOGUE = [
  valueOf(
    parseVendor(
      {
        vendor: 'Vendor One',
        aliases: ['Maker', 'First Name'],
        currency: 'USD',
        claims: {
          page: {
            source: 'https://vendor.example/pricing',
            asOf: '2026',
            seen: '2026-11-28',
            confidence: 'high',
          },
        },
        events: { outcome: { text: 'An outcome.', from: 'page' } },
        plans: [
          plan('New'),
          plan('Old', { supersededBy: 'New' }),
          plan('Extra', { addOn: true }),
          plan('Large'),
        ],
      },
      'vendor',
    ),
  ),
];

const names = (vendor: string, of?: string) =>
  valueOf(findPlans(CATALOGUE, vendor, of)).plans.map(({ name }) => name);

function complaint(vendor: string, of?: string): string {
  const found = findPlans(CATALOGUE, vendor, of);
  return found.ok ? '' : found.faults.map((fault) => `${fault.kind}: ${sentence(fault)}`).join(' ');
}

describe('findPlans', () => {
  test('without a plan: those sold today that stand alone', () => {
    expect(names('Vendor One')).toEqual(['New', 'Large']);
  });

  test('with a plan: that one, an earlier one or an add-on too', () => {
    expect([names('Vendor One', 'Old'), names('Vendor One', 'Extra')]).toEqual([['Old'], ['Extra']]);
  });

  test('names compare trimmed and case-blind', () => {
    expect(names(' vendor one', 'NEW ')).toEqual(['New']);
  });

  test('an unknown vendor is no answer, with the nearest; an unknown plan with all there are', () => {
    expect(complaint('Vendor Two')).toBe(
      'notAvailable: The catalogue has no vendor "Vendor Two"; the nearest is "Vendor One".',
    );
    expect(complaint('Vendor One', 'Newest')).toBe(
      'notAvailable: Vendor One has no plan "Newest"; the nearest is "New"; it has "New", "Old", "Extra", "Large".',
    );
    expect(complaint('Somebody else')).toBe('notAvailable: The catalogue has no vendor "Somebody else".');
  });

  test('a maker and a former name find the vendor, and misspelt ones are near to it', () => {
    expect(names(' maker ')).toEqual(['New', 'Large']);
    expect(names('first name', 'Old')).toEqual(['Old']);
    expect(complaint('Makre')).toContain('the nearest is "Vendor One".');
  });

  test('a part of a name finds the vendor where it means one only', () => {
    expect(names('vendor')).toEqual(['New', 'Large']);
    expect(names('ONE ')).toEqual(['New', 'Large']);
    expect(complaint('on')).not.toBe('');
  });

  test('a name in full comes before another name, and both before a part', () => {
    const [one] = CATALOGUE;
    if (one === undefined) throw new Error('no vendor');
    const called = (name: string, ...aliases: string[]) => ({ ...one, name, aliases });
    const catalogue = [
      called('Nova Desk', 'Orbit'),
      called('Nova'),
      called('Orbit Voice'),
      called('Solo', 'Nova'),
    ];
    const found = (name: string) => valueOf(findPlans(catalogue, name, undefined)).vendor.name;
    expect(found('nova')).toBe('Nova');
    expect(found('orbit')).toBe('Nova Desk');
    expect(found('voice')).toBe('Orbit Voice');
  });

  test.each([
    ['Salesforce', 'Salesforce Agentforce'],
    ['Agentforce', 'Salesforce Agentforce'],
    ['HubSpot', 'HubSpot Customer Agent'],
    ['Google', 'Google Conversational Agents'],
    ['Freshworks', 'Freshdesk Freddy AI Agent'],
    ['Fin', 'Intercom Fin'],
    ['Power Virtual Agents', 'Microsoft Copilot Studio'],
    ['Copilot', 'Microsoft Copilot Studio'],
    ['Microsoft', 'Microsoft Copilot Studio'],
    ['Dialogflow', 'Google Conversational Agents'],
    ['CX Agent', 'Google Conversational Agents'],
    ['Amazon', 'Amazon Connect and Lex'],
    ['Zendesk', 'Zendesk'],
    ['Atlassian', 'Jira Service Management virtual agent'],
  ])('%s is %s in the catalogue', (sought, vendor) => {
    expect(valueOf(findPlans(REAL, sought, undefined)).vendor.name).toBe(vendor);
  });

  test('no two vendors of the catalogue share a name, and nothing far is called near', () => {
    const all = REAL.flatMap(({ name, aliases }) => [name, ...aliases]).map((own) => own.toLowerCase());
    expect(all.filter((own, index) => all.indexOf(own) !== index)).toEqual([]);
    const found = findPlans(REAL, 'Monday morning', undefined);
    expect(!found.ok && found.faults.map(sentence)).toEqual([
      'The catalogue has no vendor "Monday morning".',
    ]);
  });

  test('a name that several have a part of lists them all, and none is taken', () => {
    const sentences = (sought: string) => {
      const found = findPlans(REAL, sought, undefined);
      return found.ok ? [found.value.vendor.name] : found.faults.map(sentence);
    };
    expect(sentences('Chat')).toEqual([
      '"Chat" could be "AI Chat For Business", "Chatbase", "Chatwoot Captain", "Simple Chat"; write one of them in full.',
    ]);
    expect(sentences('Chatt')).toEqual([expect.stringMatching(/no vendor "Chatt"/)]);
  });

  test('nothing is found by less than three letters, or by a part inside a word', () => {
    for (const sought of ['Ch', 'desk', 'force']) expect(findPlans(REAL, sought, undefined).ok).toBe(false);
  });
});
