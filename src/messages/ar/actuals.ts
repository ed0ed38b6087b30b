import type { actuals as english } from '../en/actuals.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

export const actuals: typeof english = {
  empty: 'هل كلّف شهر ما أكثر مما خُطط له، ولماذا؟ أدخل الحجم وعرضًا، ثم ما جاء به كل شهر.',
  start:
    'أدخل أول شهر منقضٍ: محادثاته أو معدل الحل فيه أو ما صدرت به الفاتورة. عندها ترى سبب الفرق عن الخطة وما ستؤول إليه السنة.',
  paid: 'العرض المدفوع',
  insertBudget: 'إدراج الميزانية',
  insertOutlook: 'إدراج النظرة المستقبلية',
  headline: {
    over: (months, amount, parts) => `${months}: ${amount} فوق الميزانية: ${parts}`,
    under: (months, amount, parts) => `${months}: ${amount} دون الميزانية: ${parts}`,
    onBudget: (months, amount) => `${months}: ضمن الميزانية، بمبلغ ${amount}`,
    part: (amount, part) => `${amount} ${part}`,
    and: '، ',
    parts: {
      volume: 'الحجم',
      mix: 'توزيع القنوات',
      interactions: 'الردود لكل محادثة',
      resolutionRate: 'معدل الحل',
      terms: 'الشروط',
    },
    all: 'كل الأشهر المنقضية',
    year: (year, outlook, budget) => `النظرة المستقبلية لـ${year}: ${outlook}، مقابل ميزانية ${budget}.`,
  },
  entry: {
    title: 'ما حدث',
    help: 'الأشهر بأرقامها، والرقم 1 أول أشهر التوقعات. ما يُترك فارغًا يُحسب كما خُطط له، وكذلك 0: اكتب الكلمة none حيث لم يحدث شيء فعلًا، ومبلغًا سالبًا للمسترد. صف لكل القنوات أو صف لكل قناة.',
    helpNamed:
      'أشهر الخطة حسب سنواتها المالية. ما يُترك فارغًا يُحسب كما خُطط له، وكذلك 0: اكتب الكلمة none حيث لم يحدث شيء فعلًا، ومبلغًا سالبًا للمسترد. صف لكل القنوات أو صف لكل قناة.',
    add: 'إضافة شهر',
    remove: 'إزالة هذا الصف',
    removed: 'أُزيل الصف.',
    row: (at) => `الصف ${at}`,
    month: (month) => `الشهر ${month}`,
    ofChannel: (month, channel) => `${month}، ${channel}`,
    titled: (title, says) => `${title}: ${says}`,
    nothingYet: 'لا شيء بعد',
    and: '، ',
    sessions: (count, shown) =>
      plural(count, {
        one: 'محادثة واحدة',
        two: 'محادثتان',
        few: `${shown} محادثات`,
        other: `${shown} محادثة`,
      }),
    interactions: (count, shown) =>
      plural(count, {
        one: 'رد واحد لكل منها',
        two: 'ردان لكل منها',
        few: `${shown} ردود لكل منها`,
        many: `${shown} ردًا لكل منها`,
        other: `${shown} رد لكل منها`,
      }),
    resolved: (share) => `حُل منها ${share}`,
    invoiced: (amount) => `${amount} في الفاتورة`,
    fields: {
      Month: 'الشهر',
      Channel: 'القناة',
      Sessions: 'المحادثات',
      'Interactions per session': 'الردود لكل محادثة',
      'Resolution rate': 'معدل الحل',
      Invoiced: 'مبلغ الفاتورة',
    },
    allChannels: 'كل القنوات',
    asPlanned: 'كما خُطط له',
    byContract: 'حسب العقد',
  },
  paste: {
    title: 'لصق أشهر من مكان آخر',
    help: 'صفوف من جدول بيانات أو ملف CSV أو رسالة. يسمي الصف الأول الأعمدة بالأسماء الإنجليزية لجدول Actuals، ولا بد من Month. الأشهر الموجودة هنا تحل محلها الأشهر الجديدة.',
    field: 'الصفوف مع عناوينها',
    example: 'Month\tSessions\tInvoiced',
    take: 'أخذ هذه الأشهر',
    taken: (count) =>
      plural(count, {
        one: 'أُخذ صف واحد.',
        two: 'أُخذ صفان.',
        few: `أُخذت ${count} صفوف.`,
        many: `أُخذ ${count} صفًا.`,
        other: `أُخذ ${count} صف.`,
      }),
    nothing: 'لا أشهر فيه: الصق صف عناوين وصفًا واحدًا على الأقل تحته.',
    noHeaders: (known) => `يجب أن يسمي الصف الأول الأعمدة، ومنها Month. الأعمدة المعروفة: ${known}.`,
    unknown: (got, near) =>
      near === undefined
        ? `العمود «${got}» غير معروف هنا: أعد تسميته أو احذفه.`
        : `العمود «${got}» غير معروف هنا. هل هو ${near}؟`,
    twice: (header) => `عمودان باسم ${header}.`,
    broken: (line) => `لا يحوي السطر ${line} من الحقول ما يحويه الصف الأول.`,
  },
  table: {
    title: 'الأشهر مقابل ميزانيتها',
    caption: 'كل شهر مع أجزاء فرقه',
    help: 'يُسعَّر العرض من جديد لكل جزء برقم مقيس إضافي، بهذا الترتيب؛ والشروط هي ما صدرت به الفاتورة ناقصًا ما يؤول إليه العقد. مجموع الأجزاء هو ما فوق الميزانية.',
    headings: [
      'الشهر',
      'فوق الميزانية',
      'الميزانية',
      'الفعلي',
      'الحجم',
      'التوزيع',
      'الردود',
      'معدل الحل',
      'الشروط',
    ],
    all: 'المجموع',
  },
  years: {
    title: 'النظرة المستقبلية',
    caption: 'كل سنة مع ما ستبلغه وميزانيتها',
    help: 'الأشهر المنقضية كما كانت، والأخرى كما خُطط لها.',
    headings: ['السنة', 'النظرة المستقبلية', 'الميزانية', 'فوق الميزانية', 'الفعلي', 'المتبقي'],
  },
};
