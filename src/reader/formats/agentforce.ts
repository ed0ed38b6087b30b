import { messagesOf, rejectedAs, type ExportFormat } from './format.js';

const AUTHORS = { Input: 'customer', Output: 'ai' } as const;
/** Where a person tries an agent out. */
const TEST_CHANNEL = 'Builder';

/** Messages of the session trace; there are no people in it. @source developer.salesforce.com, Session Tracing Data Model */
export const AGENTFORCE: ExportFormat = {
  id: 'agentforce-session-trace',
  name: 'Salesforce Agentforce session trace',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'channels', 'customers'],
  signs: [
    'ssot__AiAgentInteractionMessageType__c',
    'ssot__MessageSentTimestamp__c',
    'ssot__AiAgentSessionId__c',
  ],
  read(record) {
    const channel = record.text('ssot__AiAgentChannelType__c', 'ssot__AiAgentChannelTypeId__c');
    if (channel === TEST_CHANNEL) return rejectedAs('testTraffic', channel);
    const word = record.text('ssot__AiAgentInteractionMessageType__c');
    const author = word === 'Input' || word === 'Output' ? AUTHORS[word] : undefined;
    if (author === undefined) return word === '' ? rejectedAs('noAuthor') : rejectedAs('unknownAuthor', word);
    return messagesOf([
      {
        customer: record.text('ssot__IndividualId__c'),
        conversation: record.text('ssot__AiAgentSessionId__c'),
        channel,
        topic: record.text('ssot__TopicApiName__c'),
        author,
        at: record.text('ssot__MessageSentTimestamp__c'),
      },
    ]);
  },
};
