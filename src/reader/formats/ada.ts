import { messagesOf, rejectedAs, type ExportFormat } from './format.js';

/** Messages between customers and the AI; those of people are in no export. @source docs.ada.cx, Data Export, message object */
export const ADA: ExportFormat = {
  id: 'ada-messages',
  name: 'Ada messages',
  states: 'messages',
  gives: ['messages', 'aiAuthors', 'customers'],
  signs: ['chatter_id', 'conversation_id', 'recipient', 'date_created'],
  lists: ['data'],
  read(record) {
    if (record.text('is_test_user') === 'true') return rejectedAs('testTraffic');
    const recipient = record.text('recipient');
    if (recipient === '') return rejectedAs('noAuthor');
    return messagesOf([
      {
        customer: record.text('chatter_id'),
        conversation: record.text('conversation_id'),
        channel: record.text('platform'),
        topic: '',
        author: recipient.toLowerCase() === 'ada' ? 'customer' : 'ai',
        at: record.text('date_created'),
      },
    ]);
  },
};
