import type { forecast as english } from '../en/forecast.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');

const inAll = (months: number) =>
  plural(months, {
    one: 'شهر واحد',
    two: 'شهرين',
    few: `${months} أشهر`,
    many: `${months} شهرًا`,
    other: `${months} شهر`,
  });
const judged = (months: number) =>
  plural(months, { one: 'في الشهر 1', other: `في الأشهر من 1 إلى ${months}` });

export const forecast: typeof english = {
  empty: 'كم سيكلّف كل عرض في السنوات القادمة، ومتى يُسترد ما دُفع؟',
  fixFirst: 'صحّح ما يلي لعرض التوقعات:',
  parts: { label: 'التوقعات', cost: 'التكلفة', reviews: 'المراجعات', case: 'دراسة الجدوى' },
  insertForecast: 'إدراج ورقة التوقعات',
  insertCase: 'إدراج ورقة دراسة الجدوى',
  month: (month) => `الشهر ${month}`,
  months: (from, to) => `الأشهر من ${from} إلى ${to}`,
  span: (from, to) => `من ${from} إلى ${to}`,
  fiscalYear: (year) => `السنة المالية ${year}`,
  headline: {
    'total cost': (name, months, figure) => [
      name,
      ` هو الأقل في التكلفة الإجمالية خلال ${inAll(months)}: `,
      figure,
    ],
    'cost per resolution': (name, months, figure) => [
      name,
      ` هو الأقل تكلفة لكل حل خلال ${inAll(months)}: `,
      figure,
    ],
    'monthly total': (name, months, figure) => [
      name,
      ` هو الأقل في فاتورة المورّد خلال ${inAll(months)}: `,
      figure,
    ],
    perResolution: (figure) => `${figure} لكل حل.`,
    bills: (amount) => `فاتورة المورّد: ${amount}.`,
    nextBillsNothing: (next) => `يليه: ${next}، وفواتيره 0 مع أن أسعاره ليست كلها مجانية.`,
    nextServesLess: (next) => `يليه: ${next}، الذي يترك بعض المحادثات للموظفين.`,
    costsTheSame: (next) => `${next} له التكلفة نفسها.`,
    next: (next, more) => `يليه: ${next}، بزيادة ${more}.`,
  },
  outlook: {
    title: 'ما تتوقعه',
    months: 'الأشهر',
    start: 'الشهر الأول',
    monthOne: 'الشهر 1',
    fiscalYear: 'تبدأ السنة المالية في',
    fiscalYearHint: 'تسمى السنوات بالسنة التي تنتهي فيها.',
    growth: 'النمو',
    aMonth: 'شهريًا',
    fees: 'الرسوم لمرة واحدة والحدود الدنيا السنوية',
    views: { accrual: 'موزّعة على أشهرها', cash: 'في شهر دفعها' },
    laid: 'الأشهر حسب القناة في الورقة',
    laidHint: 'ما تدفعه كل قناة، في ورقة Forecast.',
    laidOut: { down: 'بعضها تحت بعض', across: 'بعضها بجانب بعض، كما تُحمَّل الميزانيات' },
    viewHints: {
      accrual: 'يُوزَّع الرسم لمرة واحدة على أشهر إطفائه.',
      cash: 'يستحق الرسم لمرة واحدة في الشهر 1.',
    },
  },
  ramp: {
    milestones: (count) =>
      `معدل الحل عبر الزمن: ${plural(count, {
        zero: 'بلا مراحل',
        one: 'مرحلة واحدة',
        two: 'مرحلتان',
        few: `${count} مراحل`,
        many: `${count} مرحلة`,
        other: `${count} مرحلة`,
      })}`,
    asInTraffic: 'معدل الحل عبر الزمن: كما في شاشة الحجم',
    help: 'المعدل الذي يُبلغ في شهر ما؛ يتدرّج خطيًا من مرحلة إلى التالية، ويبقى ثابتًا قبل الأولى وبعد الأخيرة. من دون مراحل يأخذ كل شهر المعدل المدخل في شاشة الحجم.',
    helpNamed:
      'المعدل الذي يُبلغ في شهر، يُكتب بصيغة 2026-07 أو برقمه بدءًا من الشهر الأول؛ يتغير بخط مستقيم من واحد إلى التالي، ويبقى كما هو قبل الأول وبعد الأخير. وبدونها يكون لكل شهر معدل حركة الاتصالات.',
    table: 'معدل الحل عبر الزمن',
    inMonth: 'في الشهر',
    rate: 'معدل الحل',
    inMonthOf: (milestone) => `في الشهر، المرحلة ${milestone}`,
    rateOf: (milestone) => `معدل الحل، المرحلة ${milestone}`,
    removeOf: (milestone) => `إزالة المرحلة ${milestone}`,
    source: (source) => `المصدر: ${source}`,
    start: 'البدء من تدرّج منشور',
    use: 'استخدام هذا التدرّج',
    used: (label) => `اعتُمد «${label}». يعيد التراجع ما كان قبله.`,
  },
  channels: {
    heading: 'القناة',
    others: 'بقية القنوات',
    ofMilestone: (milestone) => `القناة، المرحلة ${milestone}`,
    alike: 'النمو حسب القناة: متساوٍ في الجميع',
    own: (count) =>
      `النمو حسب القناة: ${plural(count, {
        zero: 'بلا نمو خاص',
        one: 'قناة واحدة بنموها',
        two: 'قناتان بنموهما',
        few: `${count} قنوات بنموها`,
        many: `${count} قناة بنموها`,
        other: `${count} قناة بنموها`,
      })}`,
    help: 'القنوات التي تنمو بغير النمو المذكور أعلاه.',
    table: 'النمو حسب القناة',
    growth: 'النمو في الشهر',
    ofGrowth: (row) => `القناة، الصف ${row}`,
    growthOf: (row) => `النمو في الشهر، الصف ${row}`,
    removeOf: (row) => `إزالة النمو، الصف ${row}`,
  },
  season: {
    none: 'الموسمية: كل الأشهر متشابهة',
    set: 'الموسمية: عُيّنت معاملات شهرية',
    help: 'معاملات لمحادثات اثني عشر شهرًا: 1 شهر معتاد، و1.3 يزيد عليه بنسبة 30%.',
    starts: 'الشهر 1 هو أول أشهر التوقعات؛ وبعد الشهر 12 تبدأ المعاملات من جديد.',
    named: 'معاملات أشهر التقويم؛ وهي نفسها في كل سنة.',
    add: 'إضافة موسمية',
    remove: 'إزالة الموسمية',
  },
  overTime: {
    fiscalYears: 'سنوات مالية، تسمى بالسنة التي تنتهي فيها؛ وقد تكون الأولى والأخيرة أقصر.',
    titles: {
      'total cost': 'التكلفة الإجمالية التراكمية حسب الشهر',
      'cost per resolution': 'فاتورة المورّد التراكمية حسب الشهر',
      'monthly total': 'فاتورة المورّد التراكمية حسب الشهر',
    },
    charts: {
      'total cost': 'التكلفة الإجمالية التراكمية لكل عرض حسب الشهر',
      'cost per resolution': 'فاتورة المورّد التراكمية لكل عرض حسب الشهر',
      'monthly total': 'فاتورة المورّد التراكمية لكل عرض حسب الشهر',
    },
    byYear: {
      'total cost': 'التكلفة الإجمالية حسب السنة',
      'cost per resolution': 'فاتورة المورّد حسب السنة',
      'monthly total': 'فاتورة المورّد حسب السنة',
    },
    tables: {
      'total cost': 'التكلفة الإجمالية لكل عرض حسب السنة',
      'cost per resolution': 'فاتورة المورّد لكل عرض حسب السنة',
      'monthly total': 'فاتورة المورّد لكل عرض حسب السنة',
    },
    after: (name, amount, months) => `${name}: ${amount} بعد ${inAll(months)}.`,
    firstEight: 'تُرسم العروض الثمانية الأقل تكلفة.',
    offer: 'العرض',
    inAll: 'الإجمالي',
    perResolution: 'لكل حل',
  },
  offerMonths: {
    title: 'عرض واحد شهرًا بشهر',
    parts: {
      usage: 'الاستخدام',
      monthlyFees: 'الرسوم الشهرية',
      annualTopUp: 'تكملة الحد الأدنى السنوي',
      oneOff: 'لمرة واحدة',
    },
    madeOf: (name) => `مكوّنات كل شهر من ${name}`,
    total: (amount) => `${amount} إجمالًا.`,
  },
  reviews: {
    title: 'المراجعات',
    every: 'مراجعة كل',
    months: 'أشهر',
    budgeted: 'المعدل المقدّر في الميزانية',
    points: (value) => `${value} نقطة مئوية`,
    finds: 'ما تُظهره كل مراجعة',
    headings: ['المراجعة', 'المعدل الفعلي', 'مقارنة بالميزانية', 'الحلول', 'التكلفة', 'لكل حل'],
  },
  guarantee: {
    none: 'الضمان: لا يوجد',
    atLeast: (rate) => `الضمان: حل ${rate} على الأقل`,
    rate: 'المعدل المضمون',
    months: 'أشهر التقييم',
    refund: 'الاسترداد',
    limit: 'الحد الأقصى للاسترداد',
    checkContract: 'راجع العقد لمعرفة شروط الاستحقاق.',
    noConversations: (months) => `لا محادثات ${judged(months)}، فلا شيء يُقيَّم.`,
    met: (rate, floor, months) =>
      `تحقق الضمان: يُحل ${rate} ${judged(months)}، والموعود به ${floor} على الأقل.`,
    broken: (rate, floor, months) =>
      `لم يتحقق الضمان: يُحل ${rate} ${judged(months)}، أي أقل من ${floor} الموعود بها.`,
    paidBack: (paid, paidBack, total) =>
      `من أصل ${paid} دُفعت حتى ذلك الحين يُسترد ${paidBack}؛ فتكلّف كل الأشهر ${total}.`,
    limitPaidBack: (paid, paidBack, total) =>
      `من أصل ${paid} دُفعت حتى ذلك الحين يُسترد ${paidBack}، وهو الحد الأقصى؛ فتكلّف كل الأشهر ${total}.`,
  },
  formulas: {
    allOffers: 'كل العروض حسب الشهر',
    thisOffer: 'هذا العرض حسب الشهر مع مكوّناته',
    businessCase: 'دراسة جدوى هذا العرض',
    saving: 'وفره حسب الشهر',
  },
};
