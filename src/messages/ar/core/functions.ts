import type { functions as english } from '../../../core/phrase/english/functions.js';

export const functions: typeof english = {
  oneCellNeeded: (size) => `الحجم ${size}؛ الجدول يأخذ واحدة في كل مرة`,
  noPartner: (argument, own, other) => `لا مقابل لهذه الخلية في ${argument}: ${own}، ${other}`,
  argumentSize: (argument, size) => `${argument}: ${size}`,
  tooManyToFill: (size, most) => `ستملأ ${size}؛ الاستدعاء الواحد يملأ ${most} على الأكثر`,
  oneColumnNeeded: 'هذه الدالة تعطي صفًا لكل صف وتأخذ عمودًا واحدًا',
  tiersNeeded: 'صفوف فيها «حتى» والسعر، أو نص مثل 0.99 to 5000; 0.85',
  volumesOfPeriods: 'أعداد وحدات، واحد لكل فترة',
  volumesOfMonths: 'أعداد جلسات، واحد لكل شهر',
  mostTrials: (most) =>
    `لا يزيد على ${most}: الخلية تحسب حتى 2,000,000 محاولة × عرض × قناة؛ وشاشة المخاطر في جزء المهام تأخذ حتى 1,000,000 محاولة`,
  oneLine: (size) => `الحجم ${size}؛ المطلوب صف واحد أو عمود واحد`,
  valuesNeeded: (takes) => `أرقام للتجربة، كل منها ${takes}`,
};
