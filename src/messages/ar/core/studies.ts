import type { studies as english } from '../../../core/phrase/english/studies.js';

export const studies: typeof english = {
  bentByRate:
    'بعض بنوده أو رسومه أو تكاليف الموظفين فيه تخص قنوات تحل أكثر أو أقل من غيرها، فتنحني تكلفته على طول معدل الحل؛ استخدم SENSITIVITY',
  bentByPause: (lever) =>
    `يُبلغ عند ارتفاع ${lever}، ومن هناك تنحني التكلفة، فلا تُعرف نقطة تعادل دقيقة؛ احذفه أو استخدم SENSITIVITY`,
  bentBySpread:
    'مع توزيع طول المحادثة ينحني البند على طول الردود لكل محادثة، فلا تُعرف نقطة تعادل دقيقة؛ اجعل Turns هي mean أو استخدم SENSITIVITY',
  packageStepsInRange: (size, units) =>
    `الحزم بحجم ${size} تصنع أكثر من 10,000 درجة حتى ${units} وحدة في المدى`,
  paysNowhere: (most) => `لا يجدي عند أي حجم حتى ${most} محادثة في الشهر، عشرة أمثال اليوم`,
  paysBelow: (volumes, most) =>
    `يجدي ${volumes} محادثة في الشهر، لكن ليس بدءًا من أي حجم حتى ${most} محادثة في الشهر، عشرة أمثال اليوم`,
  volumesFromTo: (from, to) => `من ${from} إلى ${to}`,
  volumes: (stretches) => stretches.join(' و'),
  paysLowerToo: (volumes) => `؛ ويجدي ${volumes} أيضًا`,
  endsCrossed: (low, high) => `طرفه الأدنى ${low} وطرفه الأعلى ${high}`,
  tooManyCells: (size) => `عدد الخلايا ${size}، كل منها فاتورة كاملة؛ في الجدول 2,500 على الأكثر`,
  noAssumption: (nearest) => `لا يوجد افتراض بهذا الاسم${nearest}`,
  spikeFactor: 'معامل لا يقل عن 0',
  unknownInTraffic: 'غير معروف في حجم المحادثات، فلا شيء لتغييره',
  zeroInTraffic: 'قيمته 0 في حجم المحادثات، فلا شيء لتغييره',
  twoSpreads: 'ذُكر له مديان',
  endsInside: 'يجب أن يكون طرفا المدى أكبر من 0 وأقل من 1',
  endsAboveZero: 'يجب أن يكون طرفا المدى أكبر من 0',
  unpricedTrials: (unpriced, trials) => `في ${unpriced} من ${trials} محاولة لا سعر له، لأن شريحته الأخيرة انتهت`,
  threeColumnsOfSpread: 'المطلوب ثلاثة أعمدة: المتغير والأدنى والأعلى',
  volumesNeeded: 'عدد واحد على الأقل من المحادثات في الشهر',
  tooManyVolumes: (count, most) => `عددها ${count}؛ تُدرس ${most} على الأكثر`,
  commitmentNeeded: 'عدد وحدات، لدراسة عدد آخر',
  twoCommitments: 'يوجد في بندين؛ يُدرس واحد',
  freeOverage: 'الوحدات فوقه بلا تكلفة، فلا جدوى من الالتزام',
  pausesAtAmount: 'العرض الذي يتوقف عند مبلغ لا منحنى له على الأحجام أو الاحتمالات؛ احذفه أو استخدم SENSITIVITY',
  ratchetInStudy:
    'الحزم التي تبقى بعد شرائها تجعل الشهر تابعًا لما قبله، وهذه الدراسة لشهر واحد لا تتبع ذلك؛ استخدم COST_FORECAST',
  bentByPool:
    'أحد بنود رصيدها المشترك ينحني مع الردود الآلية لكل محادثة، فلا نقطة تعادل دقيقة معروفة؛ استخدم SENSITIVITY',
};
