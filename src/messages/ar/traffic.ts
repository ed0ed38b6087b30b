import type { traffic as english } from '../en/traffic.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const traffic: typeof english = {
  empty: 'لا حجم بعد: القناة هي الدردشة أو البريد أو الهاتف، مع ما يرد فيها كل شهر.',
  addChannel: 'إضافة قناة',
  channelAdded: 'أُضيفت قناة. التراجع يزيلها.',
  theChannel: 'القناة',
  allChannels: 'كل القنوات',
  duplicate: (name) => `تكرار ${name}`,
  duplicated: (name) => `كُرّرت ${name}. التراجع يزيل النسخة.`,
  remove: (name) => `إزالة ${name}`,
  removed: (name) => `أُزيلت ${name}. التراجع يستعيدها.`,
  shareOfSessions: (share) => `${share} من المحادثات`,
  interactionsPerSession: 'الردود الآلية لكل محادثة',
  interactions: 'الردود الآلية لكل محادثة (μ)',
  fromOwnCounts: (count, shown) =>
    plural(count, {
      one: 'رد آلي واحد لكل محادثة، من أعدادك أدناه.',
      two: 'ردان آليان لكل محادثة، من أعدادك أدناه.',
      few: `${shown} ردود آلية لكل محادثة، من أعدادك أدناه.`,
      many: `${shown} ردًا آليًا لكل محادثة، من أعدادك أدناه.`,
      other: `${shown} رد آلي لكل محادثة، من أعدادك أدناه.`,
    }),
  rate: 'معدل الحل',
  resolutionRate: 'معدل الحل (ρ)',
  humanCost: 'تكلفة الموظف',
  notCounted: 'غير محسوبة',
  channelName: 'اسم القناة',
  slider: (label) => `${label}، شريط تمرير`,
  volume: {
    legend: 'كيف يُذكر الحجم',
    sessions: 'محادثات',
    contacts: 'جهات الاتصال × المشاركة',
    sessionsPerMonth: 'المحادثات شهريًا',
    contactsPerMonth: 'جهات الاتصال شهريًا',
    allOfThem: 'كلها',
    comesTo: (count, shown) =>
      plural(count, {
        one: 'أي محادثة واحدة شهريًا.',
        two: 'أي محادثتان شهريًا.',
        few: `أي ${shown} محادثات شهريًا.`,
        other: `أي ${shown} محادثة شهريًا.`,
      }),
  },
  lengths: {
    title: 'طول المحادثات',
    summary: (choice) => `طول المحادثات: ${choice}`,
    spread: 'توزّع الأطوال',
    mean: 'كلها سواء',
    poisson: 'حول المتوسط (poisson)',
    geometric: 'كثير قصير وقليل طويل (geometric)',
    own: 'أعدادك',
    ownCounts: 'أعدادك لأطوال المحادثات',
    replies: 'الردود الآلية',
    sessions: 'المحادثات',
    repliesOfRow: (row) => `الردود الآلية، الصف ${row}`,
    sessionsOfRow: (row) => `المحادثات، الصف ${row}`,
    removeRow: (row) => `إزالة الصف ${row}`,
  },
  linked: {
    notYet: 'هذه الأرقام ليست في المصنف بعد.',
    add: 'إضافة إلى المصنف',
    inWorkbook: 'في المصنف:',
  },
  outcome: {
    cheapest: (by, name, figure, of) => [
      `الأرخص ${by}: `,
      name,
      '، ',
      figure,
      `${of === '' ? '' : ` ${of}`}.`,
    ],
    noOffers: 'لا عرض يمكن تسعيره على هذا الحجم بعد.',
    notPriced: 'لا يمكن تسعير أي عرض بهذه الأرقام.',
    nothingResolved: 'بلا حلول لا توجد تكلفة لكل حل؛ وتبقى الفواتير الشهرية سارية.',
    toEnter: 'أدخل حجم محادثاتك لتسعير عروضك.',
    toFix: 'صحّح الحقول المميّزة لتسعير عروضك.',
  },
};
