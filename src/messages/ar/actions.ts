import type { actions as english } from '../en/actions.js';
import { digits } from '../number-locale.js';
import { pluralIn } from '../plural.js';

const plural = pluralIn('ar');
const cells = (count: number) =>
  plural(count, {
    one: 'خلية واحدة',
    two: 'خليتين',
    few: `${digits(count)} خلايا`,
    other: `${digits(count)} خلية`,
  });
const formulas = (count: number) =>
  plural(count, {
    one: 'صيغة METER واحدة',
    two: 'صيغتي METER',
    few: `${digits(count)} صيغ METER`,
    other: `${digits(count)} صيغة METER`,
  });

export const actions: typeof english = {
  busy: 'ما زال عمل آخر جاريًا؛ انتظره أو أوقفه أولًا.',
  failed: (doing, why) => `${doing}: تعذّر ذلك: ${why}`,
  thisWorkbook: 'هذا المصنف',
  readingCell: 'قراءة الخلية',
  writtenToo: 'كُتب في المصنف أيضًا:',
  unlinked: 'حلّ رقمك محل الارتباط بما قيس، والتراجع يلغي ذلك:',
  draftDropped: 'أُهملت المسودة.',
  draftNotKept: (why) => `تعذّر حفظ ما كتبته في المصنف: ${why}`,
  heldAgain: (scenario) => `عاد المصنف إلى ${scenario}، واللوحة كذلك.`,
  functionsNotRead: (status) => `تعذّرت قراءة قائمة الدوال (${status}).`,
  conflict: {
    theirs: 'تعرض اللوحة الآن أرقام المصنف. التراجع يعيد أرقامك.',
    writing: 'كتابة أرقامك',
    written: 'في المصنف الآن أرقامك.',
    changedAgain: 'تغيّر المصنف مرة أخرى؛ انظر مجددًا.',
    apart: 'تحتفظ اللوحة بأرقامك وتبقى جداول المصنف كما هي.',
  },
  sheets: {
    planning: 'التخطيط',
    writing: 'كتابة الأوراق',
    bringing: 'تحديث المصنف',
    brought: (scenario) => `جداول المصنف تحوي الآن ${scenario}:`,
    changed: 'تغيّر المصنف في الأثناء؛ انظر مجددًا.',
    cancelled: 'أُلغي الأمر. لم يتغيّر شيء.',
    wrote: (sheets, check) =>
      `كُتبت ${plural(sheets, { one: 'ورقة واحدة', two: 'ورقتان', few: `${sheets} أوراق`, other: `${sheets} ورقة` })}، ${check}:`,
    verified: (count) => `وتم التحقق من كل الخلايا (${digits(count)})`,
    notVerified: 'دون تحقق',
  },
  files: {
    making: 'إنشاء الملف',
    made: (name) => `أُنشئ ${name}.`,
    madeWorkbook: (name) => `أُنشئ ${name} بصيغ عادية بدل METER.`,
    reading: 'قراءة الملف',
    severalScenarios: (name) => `يحوي ${name} عدة سيناريوهات. أيها تريد؟`,
    nothingTaken: 'لم يُستورد شيء.',
    saving: 'حفظ السيناريو',
    saved: (name) => `حُفظ ${name} في هذا المصنف.`,
    tooLarge: (name) => `${name} أكبر من 20 ميغابايت، والسيناريو ليس كذلك.`,
  },
  scenarios: {
    saving: 'الحفظ',
    savedMore: (names) => `حُفظ ${names.join(' و')} في هذا المصنف.`,
    copyOf: (name) => `نسخة من ${name}`,
    renaming: 'إعادة التسمية',
    renamed: (name) => `صار الاسم ${name}.`,
    deleting: 'الحذف',
    deleted: (name) => `حُذف ${name}؛ وتبقى أوراقه.`,
    restored: (name) => `استُعيد ${name}.`,
    showing: (name) => `المعروض الآن: ${name}.`,
    showingChanged: (name) => `المعروض الآن: ${name}، بالأرقام التي تعرضها أوراقه الآن:`,
    showingLinked: (name) => `المعروض الآن: ${name}. وتتبعه أوراقه:`,
    backToSaved: (name) => `عاد ${name} كما حُفظ. التراجع يستعيد تغييراتك.`,
    following: 'تتبع اللوحة جداول هذا المصنف:',
    noTables: 'ليس في هذا المصنف جداول عروض وحجم بعد.',
    saved: (name) => `حُفظ ${name} في هذا المصنف ويُنقل مع الملف.`,
  },
  share: {
    freezing: 'التجميد إلى قيم',
    nothingToFreeze: 'لا ورقة فيها صيغ METER لتُجمّد.',
    froze: (count, sheets) =>
      `جُمّدت ${cells(count)} في ${plural(sheets.length, { one: 'نسخة واحدة', two: 'نسختين', few: `${sheets.length} نسخ`, other: `${sheets.length} نسخة` })}: ${sheets.join('، ')}.`,
    notedInCells: 'تذكر كل خلية صيغتها السابقة.',
    listedOn: (sheet) => `صيغها السابقة مدرجة في ${sheet}.`,
    converting: 'التحويل إلى صيغ عادية',
    nothingToConvert: 'لا توجد صيغة METER لتحويلها.',
    converted: (count) => `حُوّلت ${formulas(count)}، وكل منها تطابق رقم METER.`,
    helperRows: (sheet) => `الصفوف المساعدة في ${sheet}.`,
    kept: (named, more, why) =>
      `تبقى مع METER: ${named.join('، ')}${more === 0 ? '' : ` و${more} غيرها`}: ${why}`,
    restoring: 'استعادة الصيغ الحية',
    nothingConverted: 'لا خلية فيها صيغة محوّلة.',
    restored: (count) => `استُعيدت ${formulas(count)}.`,
    leftAsTheyAre: (addresses) => `تغيّرت بعد ذلك وتُركت كما هي: ${addresses}.`,
    sheetStays: (sheet, why) => `تبقى الورقة ${sheet}: ${why}`,
    neededElsewhere: 'يحتاجها شيء آخر أو يقوم عليها.',
    repairing: 'إصلاح الصيغ',
    nothingStuck: 'لا صيغة METER عالقة عند #NAME?.',
    repaired: (count) => `أُعيد إدخال ${formulas(count)}.`,
    stillStuck: (addresses) => `ما زالت #NAME?: ${addresses}.`,
  },
};
