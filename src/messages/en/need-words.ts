/** Rules of vendors that no term can say, each with the question to ask about it. */
export const needWords = {
  'yearly allowance': {
    name: 'The AI stops once the allowance of the year is used',
    asks: 'What happens once the allowance of the year is used: does the AI stop, or what does a further unit cost?',
  },
  customers: {
    name: 'Customers are counted by the day',
    asks: 'Over which time does one customer count once, and how many would ours have been last month?',
  },
  'long pack': {
    name: 'Packs last longer than the allowance beside them',
    asks: 'How long does a pack last, and what happens to what is left of it?',
  },
  'split sessions': {
    name: 'A long conversation is billed as several',
    asks: 'After how many messages, minutes or days does a conversation count again, and how many times do conversations like ours count on average?',
  },
  'allowance per session': {
    name: 'Something is included in each conversation',
    asks: 'What is included in each conversation, and what does what goes beyond it come to for conversations as long as ours?',
  },
  'dearest meter': {
    name: 'Only the dearest service of a conversation is billed',
    asks: 'Which services bill in a conversation that uses several, and how often does each in conversations like ours?',
  },
  'kinds of outcome': {
    name: 'Outcomes of several kinds at several prices',
    asks: 'Which outcomes are billed at which price, and how often does each occur in conversations like ours?',
  },
  'rounding up': {
    name: 'Each call or request is rounded up',
    asks: 'To which unit is each call or request rounded up, and how many units is one of ours on average?',
  },
  'share of a cost': {
    name: 'A percentage on what somebody else charges',
    asks: 'On which charges of others is a percentage added, and what would it have come to for us last month?',
  },
  'true-up': {
    name: 'What falls short of the commitment is billed at the end of the term',
    asks: 'When and at which price is billed what falls short of the commitment?',
  },
};
