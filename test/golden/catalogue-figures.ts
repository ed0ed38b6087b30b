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
  {
    vendor: 'Freshdesk Freddy AI Agent',
    plan: 'Voice',
    // What counts as a session of voice was not found: each reply, as first published.
    fill: { Meter: 'interaction' },
    published: '2.80',
  },
  { vendor: 'Tidio Lyro', plan: 'Lyro, yearly', published: '0.93' },
  { vendor: 'Kustomer', plan: 'KIQ conversations', fill: { Rate: 0.6 }, published: '0.86', why: QUOTED },
  { vendor: 'Salesforce Agentforce', plan: 'Help agent resolutions', published: '2.00' },
  { vendor: 'Flint', plan: 'Beyond the quota', published: '0.0286' },
  { vendor: 'autoch', plan: 'Starter', published: '0.9629' },
  // By hand from published rates: 1,000 sessions, 4,000 replies, 700 of them resolved.
  {
    vendor: 'Gorgias AI Agent',
    plan: 'Pro with quota, yearly',
    sessions: 2_000,
    published: '1.63',
    why: '190 × 0.90 + 1,210 × 1.50 + 300 for 1,400 resolutions',
  },
  { vendor: 'Amazon Connect and Lex', plan: 'Connect chat', published: '0.114' },
  { vendor: 'Google Conversational Agents', plan: 'Text, generative', published: '0.0686' },
  { vendor: 'Fini', plan: 'Growth', published: '0.89' },
  { vendor: 'Fini', plan: 'Scale', published: '0.69' },
  { vendor: 'Fini', plan: 'Enterprise', published: '0.49' },
  { vendor: 'Fini', plan: 'Voice, by call', published: '1.27' },
  { vendor: 'Siena', plan: 'Automation', published: '2.36' },
  { vendor: 'Sainapse', plan: 'Starter', sessions: 2_000, published: '0.71' },
  { vendor: 'Re:amaze', plan: 'Volume plans', published: '0.85' },
  { vendor: 'Re:amaze', plan: 'Plus', fill: { Seats: 5, 'Seat price': 0 }, published: '0.243' },
  { vendor: 'Kayako', plan: 'AI agent', published: '1.00' },
  { vendor: 'Crescendo', plan: 'Per resolution', published: '1.25' },
  {
    vendor: 'Chatwoot Captain',
    plan: 'Startups',
    fill: { 'Units per session': 4, Seats: 0 },
    published: '0.114',
  },
  {
    vendor: 'Genesys Cloud',
    plan: 'Virtual agent',
    fill: { Rate: 1 },
    published: '0.357',
    why: QUOTED,
  },
  { vendor: 'Voiceflow', plan: 'Chat', published: '0.0286' },
  { vendor: 'Landbot', plan: 'Starter', published: '0.221' },
  { vendor: 'Unthread', plan: 'Basic', fill: { Seats: 5 }, published: '0.357' },
  { vendor: 'Product Fruits', plan: 'Starter', published: '0.67' },
  { vendor: 'Flametree', plan: 'SME', published: '0.50' },
  { vendor: 'AI Chat For Business', plan: 'Growth', published: '0.214' },
  { vendor: 'Channel Talk ALF', plan: 'ALF', published: '0.71' },
  { vendor: 'Channel Talk ALF', plan: 'ALF, per resolution', published: '0.90' },
  {
    vendor: 'Jira Service Management virtual agent',
    plan: 'Premium, monthly',
    sessions: 2_000,
    published: '0.214',
  },
  { vendor: 'Retell AI', plan: 'Chat', published: '0.0114' },
  {
    vendor: 'Agora Conversational AI',
    plan: 'Audio task',
    fill: { 'Units per session': 3 },
    published: '0.386',
  },
  { vendor: 'Text', plan: 'Growth', published: '0.283' },
  { vendor: 'Gallabox', plan: 'AI chatbot add-on', fill: { 'Units per session': 40 }, published: '0.371' },
  { vendor: 'TinyTalk', plan: 'Standard AI, monthly', published: '0.214' },
  { vendor: 'Relio', plan: 'Boost', sessions: 3_000, published: '0.0857' },
  { vendor: 'Protodesk', plan: 'Pro', published: '0.157' },
  { vendor: 'Vapi', plan: 'Chat', published: '0.0286' },
  { vendor: 'Richpanel', plan: 'AI conversations', published: '0.29' },
  { vendor: 'Crisp', plan: 'Mini', published: '0.137' },
  // Each customer writes once.
  { vendor: 'Twilio', plan: 'Conversations', published: '0.0571' },
];
