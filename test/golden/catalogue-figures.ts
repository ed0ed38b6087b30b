import type { CellsByHeader } from '../reference/cells.js';

/** What a plan of the catalogue comes to, and how that is known. */
export interface CatalogueFigure {
  readonly vendor: string;
  readonly plan: string;
  /** Terms that only the buyer knows, or another value of one that the plan states. */
  readonly fill?: CellsByHeader;
  /** Terms left out, because the published figure leaves them out. */
  readonly without?: readonly string[];
  readonly sessions?: number;
  /** Cost per genuine resolution at 4 replies a session and 70 % resolved, as published. */
  readonly published: string;
  /** What it comes to here, where that is something else, and why. */
  readonly ours?: string;
  readonly why?: string;
}

const ALLOWANCE = 'the published figure is the price beyond the allowance';
const QUOTED = 'the rate is not public; this is one that was reported';

/** Published costs per resolution of today's plans and of those before them. */
export const CATALOGUE_FIGURES: readonly CatalogueFigure[] = [
  { vendor: 'Intercom Fin', plan: 'Standalone', published: '0.99' },
  { vendor: 'Intercom Fin', plan: 'Essential', fill: { Seats: 0 }, published: '0.99' },
  { vendor: 'Intercom Fin', plan: 'Fin Voice', published: '1.99' },
  // A tenth of all sessions handed over and billed: a third of the unresolved ones.
  { vendor: 'Intercom Fin', plan: 'Standalone', fill: { 'Handover share': 1 / 3 }, published: '1.13' },
  { vendor: 'Zendesk', plan: 'Suite Professional, committed', fill: { Seats: 0 }, published: '1.50' },
  { vendor: 'Zendesk', plan: 'Suite Professional, pay as you go', fill: { Seats: 0 }, published: '2.00' },
  {
    vendor: 'Gorgias AI Agent',
    plan: 'Pro, yearly',
    sessions: 2_000,
    published: '1.08',
    ours: '1.11',
    why: 'published: 0.90 + 360/2,000 for resolved tickets alone; here the yearly fee of 300 buys 2,000 tickets, of which 1,400 are resolved: 0.90 + 300/1,400',
  },
  {
    vendor: 'Gorgias AI Agent',
    plan: 'Starter, monthly',
    published: '1.40',
    ours: '1.56',
    why: 'published: 1.00 + 0.40 for resolved tickets alone; every session is a ticket: 1.00 + (10 + 950 × 0.40)/700',
  },
  { vendor: 'Salesforce Agentforce', plan: 'Conversations', published: '2.86' },
  {
    vendor: 'Salesforce Agentforce',
    plan: 'Flex credits',
    fill: { 'Units per session': 3 },
    published: '0.43',
  },
  {
    vendor: 'Salesforce Agentforce',
    plan: 'Flex credits',
    fill: { 'Units per session': 5 },
    published: '0.71',
  },
  {
    vendor: 'Salesforce Agentforce',
    plan: 'Flex credits',
    fill: { 'Units per session': 15 },
    published: '2.14',
  },
  {
    vendor: 'Salesforce Agentforce',
    plan: 'Flex credits',
    fill: { 'Units per session': 20 },
    published: '2.86',
  },
  { vendor: 'HubSpot Customer Agent', plan: 'Professional', without: ['Included units'], published: '0.50' },
  { vendor: 'HubSpot Customer Agent', plan: 'Professional', published: '0.50', ours: '0.46', why: ALLOWANCE },
  { vendor: 'HubSpot Customer Agent', plan: 'Per conversation', published: '1.43' },
  { vendor: 'Freshdesk Freddy AI Agent', plan: 'Chat', published: '0.70' },
  { vendor: 'Freshdesk Freddy AI Agent', plan: 'Email', published: '2.80' },
  { vendor: 'Freshdesk Freddy AI Agent', plan: 'Chat, renewals of old packs', published: '0.143' },
  { vendor: 'Freshdesk Freddy AI Agent', plan: 'Email, renewals of old packs', published: '0.571' },
  { vendor: 'Help Scout AI Answers', plan: 'AI Answers', published: '0.75' },
  { vendor: 'My AskAI', plan: 'Pro, helpdesk chat', without: ['Included units'], published: '0.34' },
  { vendor: 'My AskAI', plan: 'Scale, helpdesk chat', without: ['Included units'], published: '0.29' },
  { vendor: 'My AskAI', plan: 'Pro, email', without: ['Included units'], published: '0.43' },
  { vendor: 'My AskAI', plan: 'Scale, email', without: ['Included units'], published: '0.36' },
  { vendor: 'My AskAI', plan: 'Pro, own widget', without: ['Included units'], published: '0.17' },
  { vendor: 'My AskAI', plan: 'Scale, own widget', without: ['Included units'], published: '0.14' },
  { vendor: 'My AskAI', plan: 'Pro, helpdesk chat', published: '0.34', ours: '0.17', why: ALLOWANCE },
  { vendor: 'eesel AI', plan: 'Pay as you go', published: '0.571' },
  { vendor: 'Chatbase', plan: 'Hobby', without: ['Included units', 'Platform fee'], published: '0.23' },
  {
    vendor: 'Chatbase',
    plan: 'Hobby',
    without: ['Included units', 'Platform fee'],
    fill: { 'First reply units': 3, 'Follow-up units': 3 },
    published: '0.69',
  },
  {
    vendor: 'Chatbase',
    plan: 'Hobby',
    published: '0.23',
    ours: '0.29',
    why: 'published: recharged credits alone; with the plan: 40 + 4 × 40, since 3,300 credits are 4 packs',
  },
  { vendor: 'Microsoft Copilot Studio', plan: 'Generative answers', published: '0.11' },
  { vendor: 'Microsoft Copilot Studio', plan: 'Generative answers with an action', published: '0.40' },
  { vendor: 'Microsoft Copilot Studio', plan: 'Generative answers with tenant grounding', published: '0.69' },
  { vendor: 'Google Conversational Agents', plan: 'Text', published: '0.04' },
  { vendor: 'Tidio Lyro', plan: 'Lyro', published: '1.11' },
  { vendor: 'Gladly Sidekick', plan: 'Sidekick', published: '0.60' },
  {
    vendor: 'Gladly Sidekick',
    plan: 'Hero',
    fill: { Seats: 0 },
    published: '0.60',
    ours: '3.17',
    why: 'published: without seats; the plan bills at least 10: 0.60 + 10 × 180/700',
  },
  { vendor: 'Ada', plan: 'Per conversation', fill: { Rate: 0.15 }, published: '0.21' },
  { vendor: 'Ada', plan: 'Per conversation', fill: { Rate: 3.5 }, published: '5.00' },
  { vendor: 'Sierra', plan: 'Per outcome', fill: { Rate: 2 }, published: '2', why: QUOTED },
  { vendor: 'Sierra', plan: 'Per outcome', fill: { Rate: 5 }, published: '5', why: QUOTED },
  { vendor: 'Decagon', plan: 'Per resolution', fill: { Rate: 2 }, published: '2', why: QUOTED },
  { vendor: 'Aissist', plan: 'Pay per use, ceiling per session', published: '0.514' },
  {
    vendor: 'Aissist',
    plan: 'Pay per use, ceiling per session',
    fill: { Turns: 'poisson' },
    published: '0.50',
  },
  {
    vendor: 'Aissist',
    plan: 'Pay per use, ceiling per session',
    fill: { Turns: 'geometric' },
    published: '0.44',
  },
  { vendor: 'Aissist', plan: 'Pay per use, ceiling per resolution', published: '0.514' },
  { vendor: 'Redo', plan: 'AI resolutions', sessions: 400, published: '0.88' },
  { vendor: 'Simple Chat', plan: 'AI resolutions', published: '0.99' },
  { vendor: 'Notiondesk', plan: 'AI Chatbot', without: ['Included units'], published: '0.49' },
  // By hand, where only the rate is published: 4,000 × 0.00075 ÷ 700, and so on.
  { vendor: 'Amazon Connect and Lex', plan: 'Lex, text', published: '0.0043' },
  { vendor: 'Amazon Connect and Lex', plan: 'Lex, voice', published: '0.0229' },
  { vendor: 'HubSpot Customer Agent', plan: 'Enterprise', without: ['Included units'], published: '0.50' },
  { vendor: 'Freshdesk Freddy AI Agent', plan: 'Voice', published: '2.80' },
  { vendor: 'Tidio Lyro', plan: 'Lyro, yearly', published: '0.93' },
  { vendor: 'Kustomer', plan: 'KIQ conversations', fill: { Rate: 0.6 }, published: '0.86', why: QUOTED },
  { vendor: 'Salesforce Agentforce', plan: 'Help agent resolutions', published: '2.00' },
  { vendor: 'Flint', plan: 'Beyond the quota', published: '0.0286' },
  { vendor: 'autoch', plan: 'Starter', published: '0.9629' },
];
