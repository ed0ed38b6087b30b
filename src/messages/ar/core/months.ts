import type { months as english } from '../../../core/phrase/english/months.js';

export const months: typeof english = {
  seasonLength: (count) => `عدد معاملاته ${count}؛ المطلوب 12، واحد لكل شهر من الشهر 1`,
  fiscalYearsNeedStart: 'السنوات المالية تحتاج إلى بداية، وهي الشهر الذي هو الشهر 1',
  factorBelowZero: 'أحد المعاملات أقل من 0؛ يجب ألا يقل أي منها عن 0',
  monthsOfSessions: (given, months) => `مذكورة لعدد أشهر ${given}، وأشهر التوقعات ${months}`,
  sessionsBelowZero: 'في أحد الأشهر أقل من 0؛ يجب ألا يقل أي شهر عن 0',
  rateOfMonth: (month, rate) => `معدل الحل في الشهر ${month} هو ${rate}؛ المطلوب قيمة بين 0 و1`,
  monthsRiseFromOne: (month, before) =>
    `الشهر ${month} يأتي بعد الشهر ${before}؛ يجب أن تتصاعد الأشهر بدءًا من 1`,
  monthTooLate: (month, last) => `الشهر ${month} يأتي بعد الشهر الأخير ${last}؛ احذفه أو زد عدد الأشهر`,
  contactCostNeeded: 'أدخل تكلفة التواصل الذي يعالجه موظف',
  nothingMoves: 'لا شهر يكلّف أو يوفّر شيئًا، فلا معدل عائد',
  nothingInvested: 'لا شهر يكلّف أكثر مما يوفّر: لا استثمار، فلا معدل عائد',
  nothingSaved: 'لا شهر يوفّر أكثر مما يكلّف، فلا معدل عائد',
  noRateFits: (changes) =>
    `عدد مرات تغيّر إشارة التوفير عبر الأشهر ${changes}، ولا يناسبها معدل عائد؛ اعتمد على صافي القيمة الحالية`,
  severalRatesFit: (changes) =>
    `عدد مرات تغيّر إشارة التوفير عبر الأشهر ${changes}، ويناسبها أكثر من معدل عائد؛ اعتمد على صافي القيمة الحالية`,
  borrowed: (percent) =>
    `الأشهر توفّر أولًا ثم تكلّف، كالقرض: المعدل المناسب، ${percent}% في السنة، هو تكلفته وليس عائدًا؛ اعتمد على صافي القيمة الحالية`,
  neverPaysBack: (months) => `لا يُسترد خلال أشهر التوقعات (${months})`,
  neverPaysBackAgain: (months, before) => `لا يُسترد خلال أشهر التوقعات (${months}): ${before}`,
  monthCalled: (month, name) => `${month} (${name})`,
  paysBack: (month) => `يُسترد في الشهر ${month}`,
  paysBackAgain: (month, before) => `يُسترد في الشهر ${month}، وقبل ذلك: ${before}`,
  lostAgain: (from, lostIn) => `استُرد في الشهر ${from} ثم ضاع في الشهر ${lostIn}`,
  oneAfterTheOther: (losses) => losses.join('، '),
};
