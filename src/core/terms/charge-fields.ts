import { METER_WORDS } from '../meter/meter-word.js';
import { CHARGE_NUMBERS, FEE_NUMBERS, OVERAGE_RATE, TEXT_HEADERS } from './columns.js';
import { TIER_MODE_WORDS } from './tariff/tiers.js';
import { field, type TermField } from './term-field.js';

/** Every column of a charge as a form asks for it, by the key of its column. */
export const CHARGE_FIELDS = {
  meter: {
    ...field(TEXT_HEADERS.meter.header, 'choice', {
      group: 'price',
      says: 'What is counted and billed: look for "billable event" or "pricing metric" in the contract.',
    }),
    choices: Object.keys(METER_WORDS),
  },
  rate: field(CHARGE_NUMBERS.rate.header, 'money', {
    group: 'price',
    unit: 'per unit or package',
    says: 'The price of one unit, or of one package, as the order form has it. Blank only beside tiers; free if it costs nothing.',
  }),
  tiers: field(TEXT_HEADERS.tiers.header, 'tiers', {
    group: 'price',
    unit: 'per unit',
    says: 'Rates that change with volume, from the price table of the contract. Blank: one rate for all.',
  }),
  tierMode: {
    ...field(TEXT_HEADERS.tierMode.header, 'choice', {
      group: 'price',
      says: 'Graduated: each unit at the rate of its own tier. Volume: all units at the rate of the tier reached. Blank: graduated.',
    }),
    choices: Object.keys(TIER_MODE_WORDS),
  },
  packageSize: field(CHARGE_NUMBERS.packageSize.header, 'number', {
    group: 'price',
    unit: 'units',
    says: 'Units are sold in whole packages of this size, each at the rate. Blank: one by one.',
  }),
  committedUnits: field(CHARGE_NUMBERS.committedUnits.header, 'number', {
    group: 'price',
    unit: 'units a month',
    says: 'Units owed each month whether used or not; divide a yearly commitment by 12. Blank: none.',
  }),
  overageRate: field(OVERAGE_RATE.header, 'money', {
    group: 'price',
    unit: 'per unit',
    says: 'The price of a unit beyond the committed ones. Blank: the same rate; free if it costs nothing.',
  }),
  includedUnits: field(CHARGE_NUMBERS.includedUnits.header, 'number', {
    group: 'allowance',
    unit: 'units a month',
    says: 'Units that come with the plan and are not billed. Blank: none.',
  }),
  includedUnitsPerSeat: field(CHARGE_NUMBERS.includedUnitsPerSeat.header, 'number', {
    group: 'allowance',
    unit: 'units a seat a month',
    says: 'Units that each seat brings along and that are not billed; needs the number of seats. Blank: none.',
  }),
  minimumUnits: field(CHARGE_NUMBERS.minimumUnits.header, 'number', {
    group: 'allowance',
    unit: 'units a month',
    says: 'The fewest units that are billed, after included ones. Blank: no minimum.',
  }),
  sessionCap: field(CHARGE_NUMBERS.sessionCap.header, 'money', {
    group: 'cap',
    unit: 'a session',
    says: 'The most that one conversation costs under this charge. Blank: no cap.',
  }),
  resolutionCap: field(CHARGE_NUMBERS.resolutionCap.header, 'money', {
    group: 'cap',
    unit: 'a resolution',
    says: 'The most that the charge comes to per issue that is really resolved; a negotiated guarantee. Blank: no cap.',
  }),
  pauseAfter: field(CHARGE_NUMBERS.pauseAfter.header, 'number', {
    group: 'cap',
    unit: 'units a month',
    says: 'Units after which the AI pauses and people take over: a hard limit or spending stop. Blank: never.',
  }),
  unitsPerSession: field(CHARGE_NUMBERS.unitsPerSession.header, 'number', {
    group: 'units',
    unit: 'units a session',
    says: 'Credits, actions or minutes that a conversation uses, whatever its length. Say it in one of three ways.',
  }),
  repliesPerUnit: field(CHARGE_NUMBERS.repliesPerUnit.header, 'number', {
    group: 'units',
    unit: 'AI replies a unit',
    says: 'Replies that one unit covers; a started unit counts whole. Blank: the units are said in another way.',
  }),
  firstReplyUnits: field(CHARGE_NUMBERS.firstReplyUnits.header, 'number', {
    group: 'units',
    unit: 'units',
    says: 'Units of a conversation’s first reply, where later ones count differently. Blank beside follow-up units: 1.',
  }),
  followUpUnits: field(CHARGE_NUMBERS.followUpUnits.header, 'number', {
    group: 'units',
    unit: 'units a reply',
    says: 'Units of each reply after the first. Blank: none.',
  }),
  windowFactor: field(CHARGE_NUMBERS.windowFactor.header, 'number', {
    group: 'definition',
    unit: 'billed per session',
    says: 'Billed conversations per real one, where a new window (often 24 hours) counts again. Blank: 1.',
  }),
  handoverShare: field(CHARGE_NUMBERS.handoverShare.header, 'share', {
    group: 'definition',
    unit: 'of unresolved sessions',
    says: 'Conversations handed to people, or left by the customer, that still bill as resolved; see the definition of a resolution. Blank: none.',
  }),
  recontactCredit: field(CHARGE_NUMBERS.recontactCredit.header, 'share', {
    group: 'definition',
    unit: 'of billed resolutions',
    says: 'Billed resolutions credited back because the customer returned. Blank: none.',
  }),
  channels: field(TEXT_HEADERS.channels.header, 'channels', {
    group: 'definition',
    says: 'The channels that this charge bills. Blank: all of them.',
  }),
  turns: field(TEXT_HEADERS.turns.header, 'turns', {
    group: 'definition',
    unit: 'spread of session length',
    says: 'How session length spreads under this charge, where it differs from the traffic. Blank: as the channels have it.',
  }),
  unit: field(TEXT_HEADERS.unit.header, 'text', {
    group: 'definition',
    unit: 'its name',
    says: 'What the vendor calls the unit: credit, action, answer. Blank: the meter’s own word.',
  }),
  escalationFee: field(FEE_NUMBERS.escalationFee.header, 'money', {
    group: 'fee',
    unit: 'an unresolved session',
    says: 'A fee for every conversation that the AI does not resolve, on the channels of this charge. Blank: none.',
  }),
} as const satisfies Record<string, TermField>;
