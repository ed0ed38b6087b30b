import { WORKED_DEFAULT, month, type Golden } from './golden.js';

const worked = (source: string, offers: Golden['offers'], figures: Golden['figures']): Golden => ({
  source,
  item: 'cost per genuine resolution at 4 replies a session and 70 % resolved',
  offers,
  traffic: WORKED_DEFAULT,
  figures,
});

/** Examples and rates that vendors and their observers publish. */
export const VENDOR_ROWS: readonly Golden[] = [
  {
    source: 'Redo, help center (help.getredo.com, article 11673216)',
    item: '253 resolutions: $0.95 for the first 50, $0.90 for the next 50, $0.85 for the next 200',
    offers: [{ Offer: 'Redo', Meter: 'resolution', Tiers: '0.95 to 50; 0.90 to 100; 0.85 to 300' }],
    traffic: month(253, null, 1),
    figures: { 'Redo: monthly total': 222.55, 'Redo: rate per unit billed': { published: '0.8796' } },
  },
  {
    source: 'felixmaru, on Zendesk automated resolutions, 2026',
    item: '1,200 automated resolutions, 15 Suite Pro agents with 10 included each',
    claim: '$1,800',
    why: 'the allowance of 150 is ignored',
    offers: [
      { Offer: 'Committed', Meter: 'resolution', Rate: 1.5, 'Included units per seat': 10, Seats: 15 },
      { Offer: 'Pay as you go', Meter: 'resolution', Rate: 2, 'Included units per seat': 10, Seats: 15 },
    ],
    traffic: month(1_200, null, 1),
    figures: {
      'Committed: units billed': 1_050,
      'Committed: monthly total': 1_575,
      'Pay as you go: monthly total': 2_100,
    },
  },
  worked(
    'Intercom, plans and pricing (api-evangelist/intercom), 20 Sep 2026',
    [
      { Offer: 'Fin', Meter: 'outcome', Rate: 0.99 },
      { Offer: 'Voice', Meter: 'outcome', Rate: 1.99 },
      // A tenth of all sessions handed over and billed: a third of the unresolved ones.
      { Offer: 'With handovers', Meter: 'outcome', Rate: 0.99, 'Handover share': 0.3333333333 },
    ],
    {
      'Fin: cost per resolution': 0.99,
      'Voice: cost per resolution': 1.99,
      'With handovers: cost per resolution': { published: '1.13' },
    },
  ),
  worked(
    'Zendesk, pricing page (api-evangelist/klaus), 7 Oct 2026',
    [
      { Offer: 'Committed', Meter: 'resolution', Rate: 1.5 },
      { Offer: 'Pay as you go', Meter: 'resolution', Rate: 2 },
    ],
    { 'Committed: cost per resolution': 1.5, 'Pay as you go: cost per resolution': 2 },
  ),
  worked(
    'Gorgias, documentation (docs.gorgias.com, article 199385) and rates at usagepricing.com, 2026',
    [
      { Offer: 'Annual', Meter: 'resolution', Rate: 0.9 },
      { Offer: 'Annual', Meter: 'resolution', Unit: 'helpdesk tickets resolved', Rate: 0.18 },
      { Offer: 'Monthly, overage', Meter: 'resolution', Rate: 1 },
      { Offer: 'Monthly, overage', Meter: 'resolution', Unit: 'helpdesk tickets resolved', Rate: 0.4 },
    ],
    { 'Annual: cost per resolution': 1.08, 'Monthly, overage: cost per resolution': 1.4 },
  ),
  worked(
    'Salesforce Agentforce, redresscompliance.com, May 2026',
    [
      { Offer: 'Conversation', Meter: 'conversation', Rate: 2 },
      { Offer: '3 actions', Meter: 'unit', Unit: 'actions', Rate: 0.1, 'Units per session': 3 },
      { Offer: '5 actions', Meter: 'unit', Unit: 'actions', Rate: 0.1, 'Units per session': 5 },
      { Offer: '15 actions', Meter: 'unit', Unit: 'actions', Rate: 0.1, 'Units per session': 15 },
      { Offer: '20 actions', Meter: 'unit', Unit: 'actions', Rate: 0.1, 'Units per session': 20 },
    ],
    {
      'Conversation: cost per resolution': { published: '2.86' },
      '3 actions: cost per resolution': { published: '0.43' },
      '5 actions: cost per resolution': { published: '0.71' },
      '15 actions: cost per resolution': { published: '2.14' },
      '20 actions − Conversation: monthly total': 0,
    },
  ),
  worked(
    'HubSpot Customer Agent, resolve247.ai on the change of 14 Apr 2026',
    [
      { Offer: 'New', Meter: 'resolution', Rate: 0.5 },
      { Offer: 'Old', Meter: 'conversation', Rate: 1 },
      { Offer: 'Credits', Meter: 'unit', Unit: 'credits', Rate: 0.01, 'Units per session': 100 },
    ],
    {
      'New: cost per resolution': 0.5,
      'Old: cost per resolution': { published: '1.43' },
      'Credits − Old: monthly total': 0,
    },
  ),
  worked(
    'Freshdesk Freddy AI Agent, crmsupport.freshworks.com and eesel.ai, Jan 2026',
    [
      { Offer: 'Chat', Meter: 'session', Rate: 0.49 },
      { Offer: 'Chat, old', Meter: 'session', Rate: 0.1 },
      { Offer: 'Email', Meter: 'interaction', Rate: 0.49 },
      { Offer: 'Email, old', Meter: 'interaction', Rate: 0.1 },
      { Offer: 'Packs', Meter: 'session', Rate: 49, 'Package size': 100 },
    ],
    {
      'Chat: cost per resolution': 0.7,
      'Chat, old: cost per resolution': { published: '0.143' },
      'Email: cost per resolution': 2.8,
      'Email, old: cost per resolution': { published: '0.571' },
      'Packs: cost per resolution': 0.7,
    },
  ),
  {
    source: 'Freshdesk Freddy AI Agent, crmsupport.freshworks.com (article 50000004664)',
    item: 'packs of 100 sessions at $49 are rounded up',
    offers: [{ Offer: 'Packs', Meter: 'session', Rate: 49, 'Package size': 100 }],
    traffic: month(1_001, null, 0.7),
    figures: { 'Packs: monthly total': 539 },
  },
  worked(
    'Help Scout AI Answers (api-evangelist/helpscout), 8 May 2026',
    [{ Offer: 'A', Meter: 'resolution', Rate: 0.75 }],
    {
      'A: cost per resolution': 0.75,
    },
  ),
  worked(
    'My AskAI, support.myaskai.com, 2026',
    [
      { Offer: 'Chat, from', Meter: 'unit', 'Replies per unit': 2, Rate: 0.1 },
      { Offer: 'Chat, to', Meter: 'unit', 'Replies per unit': 2, Rate: 0.12 },
      { Offer: 'Email, from', Meter: 'unit', 'First reply units': 1, 'Follow-up units': 0.5, Rate: 0.1 },
      { Offer: 'Email, to', Meter: 'unit', 'First reply units': 1, 'Follow-up units': 0.5, Rate: 0.12 },
      { Offer: 'Widget, from', Meter: 'unit', 'Units per session': 1, Rate: 0.1 },
      { Offer: 'Widget, to', Meter: 'unit', 'Units per session': 1, Rate: 0.12 },
    ],
    {
      'Chat, from: cost per resolution': { published: '0.29' },
      'Chat, to: cost per resolution': { published: '0.34' },
      'Email, from: cost per resolution': { published: '0.36' },
      'Email, to: cost per resolution': { published: '0.43' },
      'Widget, from: cost per resolution': { published: '0.14' },
      'Widget, to: cost per resolution': { published: '0.17' },
    },
  ),
  worked('eesel AI, docs.eesel.ai pricing overview', [{ Offer: 'A', Meter: 'ticket', Rate: 0.4 }], {
    'A: cost per resolution': { published: '0.571' },
  }),
  worked(
    'Chatbase (api-evangelist/chatbase), 7 Oct 2026: a recharge of 1,000 message credits at $40',
    [
      { Offer: '1 credit', Meter: 'message', Rate: 0.04 },
      { Offer: '3 credits', Meter: 'message', Rate: 0.12 },
    ],
    {
      '1 credit: cost per resolution': { published: '0.23' },
      '3 credits: cost per resolution': { published: '0.69' },
    },
  ),
  worked(
    'Microsoft Copilot Studio, billing rates (learn.microsoft.com), Mar 2026',
    [
      {
        Offer: 'Generative',
        Meter: 'unit',
        Unit: 'credits',
        Rate: 0.01,
        'First reply units': 2,
        'Follow-up units': 2,
      },
      {
        Offer: 'With an action',
        Meter: 'unit',
        Unit: 'credits',
        Rate: 0.01,
        'First reply units': 7,
        'Follow-up units': 7,
      },
      {
        Offer: 'Grounded',
        Meter: 'unit',
        Unit: 'credits',
        Rate: 0.01,
        'First reply units': 12,
        'Follow-up units': 12,
      },
    ],
    {
      'Generative: cost per resolution': { published: '0.11' },
      'With an action: cost per resolution': 0.4,
      'Grounded: cost per resolution': { published: '0.69' },
    },
  ),
  worked('Google Conversational Agents, pricing', [{ Offer: 'A', Meter: 'interaction', Rate: 0.007 }], {
    'A: cost per resolution': 0.04,
  }),
  worked(
    'Tidio Lyro (api-evangelist/tidio), 12 Jun 2026: 50 conversations at $39',
    [{ Offer: 'A', Meter: 'conversation', Rate: 39, 'Package size': 50 }],
    {
      'A: cost per resolution': { published: '1.11' },
      'A: cost per session': { exact: 0.78, published: '0.78' },
    },
  ),
  worked(
    'Gladly Sidekick (api-evangelist/gladly), 24 May 2026',
    [{ Offer: 'A', Meter: 'resolution', Rate: 0.6 }],
    {
      'A: cost per resolution': 0.6,
    },
  ),
  worked(
    'Ada, service-specific terms (ada.cx); rates as Intercom Fin reports them, 2026',
    [
      { Offer: 'Low', Meter: 'conversation', Rate: 0.15 },
      { Offer: 'High', Meter: 'conversation', Rate: 3.5 },
    ],
    { 'Low: cost per resolution': { published: '0.21' }, 'High: cost per resolution': 5 },
  ),
];
