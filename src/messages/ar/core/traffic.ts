import type { traffic as english } from '../../../core/phrase/english/traffic.js';

export const traffic: typeof english = {
  noSessionsToPrice: 'لا توجد محادثات لتسعيرها في أي صف',
  channelTwice: (channel, earlier) => `القناة «${channel}» موجودة من قبل في ${earlier}`,
  costsInTwoCurrencies: (one, other) => `${one} و${other}؛ تكاليف الموظفين بعملة واحدة`,
  rateNeeded: 'نسبة بين 0 و1، مثل 65%',
  sessionsNeeded: 'عدد محادثات الشهر (أو Contacts مع Involvement rate)',
  moreThanContacts: (sessions, contacts) =>
    `عدد المحادثات ${sessions} أكبر من عدد جهات الاتصال ${contacts} التي هي جزء منها`,
  meansDiffer: (stated, measured) => `${stated} يختلف عن ${measured}، متوسط التوزيع في Turns؛ احذف أحدهما`,
  measuredRows: 'صفوف مقيسة مثل 1: 120; 2: 340; 3: 210',
  twoColumnsOfReplies: 'التوزيع يتطلب عمودين: الردود والمحادثات',
  notReplies: (text) => `${text} ليس على شكل ردود: محادثات، كما في 1: 120`,
  repliesMissing: 'عدد الردود ناقص',
  repliesTwice: (replies) => `عدد الردود ${replies} موجود في صف سابق أيضًا`,
  countsNothing: 'التوزيع لا يعدّ أي محادثة',
  meanOfSpread: (turns) => `قيمة بين 1 و1,000,000 حيث تكون Turns هي ${turns} (في المحادثة رد واحد على الأقل)`,
  twelveFactors: 'المطلوب 12 معاملًا، واحد لكل شهر من الشهر 1، في صف واحد أو عمود واحد',
  monthOfYear: 'شهر من 1 إلى 12',
  monthTwice: (month) => `الشهر ${month} مكرر`,
  factorNeeded: 'معامل لا يقل عن 0، و1 هو شهر معتاد',
  twoColumnsOfRamp: 'المطلوب عمودان: الشهر ومعدل الحل',
  monthsRise: (month, before) => `الشهر ${month} يأتي بعد الشهر ${before}؛ يجب أن تتصاعد الأشهر`,
  moreThanSessions: (customers, sessions) =>
    `عدد العملاء ${customers} أكبر من عدد المحادثات ${sessions} التي يكتبون فيها`,
  actualsNeeded: 'صفوف أشهر بما قيس أو صدرت به فاتورة',
  actualTwice: 'للشهر هذا الرقم في صف آخر أيضًا',
  channelNotPlanned: (name) => `ما ليس في الخطة، إذ ليس فيها قناة «${name}»`,
};
