/** Made rows under the headers of real exports; each says what its messages are, customer by customer. */

const lines = (...objects: object[]) => objects.map((own) => JSON.stringify(own)).join('\n');

export interface Sample {
  readonly name: string;
  readonly text: string;
  readonly format: string;
  /** Authors in the order of the file. */
  readonly authors: readonly string[];
  readonly channels: readonly string[];
  readonly first: string;
  readonly customers: number;
  readonly rejected?: Readonly<Record<string, number>>;
}

const INTERCOM_CONVERSATION = {
  type: 'conversation',
  id: '215400000000001',
  created_at: 1768053600,
  source: { type: 'conversation', author: { type: 'user', id: 'u1' }, body: 'Where is it?' },
  contacts: { contacts: [{ type: 'contact', id: 'c1' }] },
  ai_agent: { source_type: 'workflow', resolution_state: 'routed_to_team' },
  conversation_parts: {
    conversation_parts: [
      {
        part_type: 'comment',
        body: 'Here',
        created_at: 1768053605,
        author: { type: 'bot', from_ai_agent: true },
      },
      { part_type: 'comment', body: 'Rate us', created_at: 1768053610, author: { type: 'bot' } },
      { part_type: 'assignment', body: null, created_at: 1768053611, author: { type: 'admin' } },
      { part_type: 'comment', body: 'Hello', created_at: 1768053700, author: { type: 'admin' } },
    ],
  },
};

export const SAMPLES: readonly Sample[] = [
  {
    name: 'Intercom conversations',
    text: lines(INTERCOM_CONVERSATION, {
      ...INTERCOM_CONVERSATION,
      id: '2',
      ai_agent: { source_type: 'fin_preview' },
    }),
    format: 'intercom-conversations',
    authors: ['customer', 'ai', 'system', 'system', 'human'],
    channels: ['conversation'],
    first: '2026-01-10T14:00:00Z',
    customers: 1,
    rejected: { testTraffic: 1 },
  },
  {
    name: 'Intercom conversations in a response',
    text: JSON.stringify({ type: 'conversation.list', conversations: [INTERCOM_CONVERSATION] }, null, 1),
    format: 'intercom-conversations',
    authors: ['customer', 'ai', 'system', 'system', 'human'],
    channels: ['conversation'],
    first: '2026-01-10T14:00:00Z',
    customers: 1,
  },
  {
    name: 'Intercom report',
    text: [
      'Conversation ID,Conversation started at (America/New_York),Channel,Fin AI Agent involved,Fin AI Agent resolution state,First response time (seconds),Replies to close a conversation,User ID,AI Topic',
      '1,2026-01-10 09:00:00,Chat,true,Confirmed resolved,,,u-1,Orders',
      '2,2026-01-10 10:12:41,Chat,true,Escalated,80,3,u-2,Orders',
      '3,2026-01-11 08:30:10,Email,false,,300,2,u-1,Access',
    ].join('\n'),
    format: 'intercom-report',
    authors: ['customer', 'ai', 'customer', 'ai', 'human', 'customer', 'human'],
    channels: ['Chat', 'Email'],
    first: '2026-01-10T14:00:00Z',
    customers: 2,
  },
  {
    name: 'Intercom messages of a loader',
    text: [
      'message_id,message_type,message_created_at,message_author_type,message_author_user_id,conversation_id',
      '1,conversation_message,2026-01-10 14:00:00,user,u-1,9',
      '2,comment,2026-01-10 14:00:05,bot,,9',
      '3,assignment,2026-01-10 14:00:06,admin,,9',
    ].join('\n'),
    format: 'intercom-messages',
    authors: ['customer', 'ai', 'system'],
    channels: [''],
    first: '2026-01-10T13:00:00Z',
    customers: 1,
  },
  {
    name: 'Zendesk tickets',
    text: [
      'Summation column,Id,Requester,Requester id,Tags,Status,Via,Created at,Replies',
      '1,4101,Customer,900001,ai_agent order,Closed,Chat,2026-01-09 19:02,2',
      '1,4102,Customer,900002,ai_agent,Closed,Email,2026-01-10 07:00,-',
      '1,4103,Customer,-,-,Closed,Email,-,-',
    ].join('\n'),
    format: 'zendesk-tickets',
    authors: ['customer', 'ai', 'human', 'customer', 'ai'],
    channels: ['Chat', 'Email'],
    first: '2026-01-09T18:02:00Z',
    customers: 2,
    rejected: { noInstant: 1 },
  },
  {
    name: 'Zendesk tickets with comments',
    text: lines({
      id: 7,
      requester_id: 11,
      via: { channel: 'native_messaging' },
      comments: [
        { author_id: 11, public: true, created_at: '2026-01-09T19:02:00Z', via: { channel: 'web' } },
        { author_id: 99, public: true, created_at: '2026-01-09T19:03:00Z', via: { channel: 'answer_bot' } },
        { author_id: 12, public: false, created_at: '2026-01-09T19:04:00Z', via: { channel: 'web' } },
        { author_id: 12, public: true, created_at: '2026-01-09T19:05:00Z', via: { channel: 'web' } },
      ],
      audits: [
        {
          events: [
            {
              type: 'ChatStartedEvent',
              value: {
                history: [
                  { type: 'ChatMessage', actor_type: 'EndUser', timestamp: 1767985200000 },
                  { type: 'ChatJoin', actor_type: 'Agent', timestamp: 1767985201000 },
                ],
              },
            },
          ],
        },
      ],
    }),
    format: 'zendesk-comments',
    authors: ['customer', 'ai', 'system', 'human', 'customer'],
    channels: ['native_messaging'],
    first: '2026-01-09T19:00:00Z',
    customers: 1,
  },
  {
    name: 'Gorgias tickets',
    text: lines({
      id: 5,
      channel: 'email',
      customer: { id: 77 },
      created_datetime: '2026-01-09T19:02:00+00:00',
      messages: [
        {
          created_datetime: '2026-01-09T19:02:00+00:00',
          from_agent: false,
          public: true,
          sender: { name: 'Ann' },
        },
        {
          created_datetime: '2026-01-09T19:02:30+00:00',
          from_agent: true,
          public: true,
          sender: { name: 'AI Agent' },
        },
        {
          created_datetime: '2026-01-09T19:12:30+00:00',
          from_agent: true,
          public: true,
          sender: { name: 'Ben' },
        },
        {
          created_datetime: '2026-01-09T19:13:30+00:00',
          from_agent: true,
          public: false,
          sender: { name: 'Ben' },
        },
      ],
    }),
    format: 'gorgias',
    authors: ['customer', 'ai', 'human', 'system'],
    channels: ['email'],
    first: '2026-01-09T19:02:00Z',
    customers: 1,
  },
  {
    name: 'Freshdesk tickets',
    text: [
      'Ticket ID,Subject,Source,Type,Created time,Agent interactions,Customer interactions,Tags,Email,Contact ID',
      '501,Where is it,Chat,Question,2026-01-09 19:02:11,0,2,bot,customer@example.com,77001',
      '502,Refund,Chat,Question,2026-01-09 20:02:11,3,2,bot,other@example.com,77002',
    ].join('\n'),
    format: 'freshdesk-tickets',
    authors: ['customer', 'ai', 'customer', 'ai', 'human'],
    channels: ['Chat'],
    first: '2026-01-09T18:02:11Z',
    customers: 2,
  },
  {
    name: 'HubSpot threads',
    text: JSON.stringify({
      results: [
        {
          id: 'm1',
          type: 'WELCOME_MESSAGE',
          conversationsThreadId: 't1',
          createdAt: '2026-01-09T19:01:00Z',
          createdBy: 'B-1',
          channelId: '1000',
          senders: [{ actorId: 'B-1' }],
        },
        {
          id: 'm2',
          type: 'MESSAGE',
          conversationsThreadId: 't1',
          createdAt: '2026-01-09T19:02:00Z',
          createdBy: 'V-1',
          channelId: '1000',
          senders: [{ actorId: 'V-1' }],
        },
        {
          id: 'm3',
          type: 'MESSAGE',
          conversationsThreadId: 't1',
          createdAt: '2026-01-09T19:02:05Z',
          createdBy: 'B-1',
          channelId: '1000',
          senders: [{ actorId: 'B-1' }],
        },
        {
          id: 'm4',
          type: 'MESSAGE',
          conversationsThreadId: 't1',
          createdAt: '2026-01-09T19:05:05Z',
          createdBy: 'A-3',
          channelId: '1000',
          senders: [{ actorId: 'A-3' }],
        },
      ],
    }),
    format: 'hubspot',
    authors: ['system', 'customer', 'ai', 'human'],
    channels: ['1000'],
    first: '2026-01-09T19:01:00Z',
    customers: 1,
  },
  {
    name: 'Agentforce session trace',
    text: lines(
      {
        ssot__Id__c: 'm1',
        ssot__AiAgentSessionId__c: 's1',
        ssot__AiAgentInteractionMessageType__c: 'Input',
        ssot__MessageSentTimestamp__c: '2026-01-28T10:15:23.000Z',
        ssot__IndividualId__c: 'p1',
      },
      {
        ssot__Id__c: 'm2',
        ssot__AiAgentSessionId__c: 's1',
        ssot__AiAgentInteractionMessageType__c: 'Output',
        ssot__MessageSentTimestamp__c: '2026-01-28T10:15:25.878+0000',
        ssot__IndividualId__c: 'p1',
      },
      {
        ssot__Id__c: 'm3',
        ssot__AiAgentSessionId__c: 's2',
        ssot__AiAgentInteractionMessageType__c: 'Input',
        ssot__MessageSentTimestamp__c: '2026-01-28T10:15:25.878+0000',
        ssot__AiAgentChannelType__c: 'Builder',
      },
    ),
    format: 'agentforce-session-trace',
    authors: ['customer', 'ai'],
    channels: [''],
    first: '2026-01-28T10:15:23Z',
    customers: 1,
    rejected: { testTraffic: 1 },
  },
  {
    name: 'Salesforce conversation entries',
    text: [
      'ConversationId,ActorType,EntryTime,EntryType',
      'c1,EndUser,2026-01-28T10:15:23.000Z,Text',
      'c1,Bot,2026-01-28T10:15:23.500Z,ChatbotEstablished',
      'c1,Bot,2026-01-28T10:15:24.000Z,Text',
      'c1,Agent,2026-01-28T10:16:24.000Z,Text',
      'c1,Robot,2026-01-28T10:16:24.000Z,Text',
    ].join('\n'),
    format: 'salesforce-entries',
    authors: ['customer', 'system', 'ai', 'human'],
    channels: [''],
    first: '2026-01-28T10:15:23Z',
    customers: 1,
    rejected: { unknownAuthor: 1 },
  },
  {
    name: 'Ada messages',
    text: lines(
      {
        _id: 'a',
        chatter_id: 'x',
        conversation_id: 'k',
        date_created: '2026-01-28T10:15:23+00:00',
        recipient: 'Ada',
        answer_id: null,
      },
      {
        _id: 'b',
        chatter_id: 'x',
        conversation_id: 'k',
        date_created: '2026-01-28T10:15:24+00:00',
        recipient: 'x',
        answer_id: 'q',
      },
    ),
    format: 'ada-messages',
    authors: ['customer', 'ai'],
    channels: [''],
    first: '2026-01-28T10:15:23Z',
    customers: 1,
  },
  {
    name: 'Crisp messages',
    text: lines(
      {
        session_id: 's',
        website_id: 'w',
        type: 'text',
        from: 'user',
        fingerprint: 1,
        timestamp: 1767985200000,
      },
      {
        session_id: 's',
        website_id: 'w',
        type: 'text',
        from: 'operator',
        automated: true,
        fingerprint: 2,
        timestamp: 1767985201000,
      },
      {
        session_id: 's',
        website_id: 'w',
        type: 'text',
        from: 'operator',
        automated: false,
        fingerprint: 3,
        timestamp: 1767985202000,
      },
      {
        session_id: 's',
        website_id: 'w',
        type: 'note',
        from: 'operator',
        automated: false,
        fingerprint: 4,
        timestamp: 1767985203000,
      },
    ),
    format: 'crisp',
    authors: ['customer', 'ai', 'human', 'system'],
    channels: [''],
    first: '2026-01-09T19:00:00Z',
    customers: 1,
  },
  {
    name: 'Chatwoot messages',
    text: JSON.stringify({
      payload: [
        { id: 1, conversation_id: 4, inbox_id: 2, message_type: 0, created_at: 1767985200, private: false },
        {
          id: 2,
          conversation_id: 4,
          inbox_id: 2,
          message_type: 1,
          created_at: 1767985201,
          private: false,
          sender_type: 'AgentBot',
        },
        {
          id: 3,
          conversation_id: 4,
          inbox_id: 2,
          message_type: 1,
          created_at: 1767985202,
          private: false,
          sender_type: 'User',
        },
        {
          id: 4,
          conversation_id: 4,
          inbox_id: 2,
          message_type: 1,
          created_at: 1767985203,
          private: true,
          sender_type: 'User',
        },
        { id: 5, conversation_id: 4, inbox_id: 2, message_type: 2, created_at: 1767985204, private: false },
        { id: 6, conversation_id: 4, inbox_id: 2, message_type: 3, created_at: 1767985205, private: false },
      ],
    }),
    format: 'chatwoot',
    authors: ['customer', 'ai', 'human', 'system', 'system', 'system'],
    channels: ['2'],
    first: '2026-01-09T19:00:00Z',
    customers: 1,
  },
];
