import { arabicFormats } from "./ar-formats.ts";
import { isolated } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { plural } = arabicFormats;

/** A phone number is read from left to right, whatever stands around it: the mark within the isolate says so. */
const leftToRight = (number: string): string => isolated(`\u200e${number}`);

/** The words of the way to a person, in Arabic. */
export const touchpointInArabic: Messages["touchpoint"] = {
  title: () => "التحدث إلى شخص",
  openUntil: (time) => `مفتوح الآن حتى ${isolated(time)}`,
  openAlways: () => "مفتوح الآن ليلًا ونهارًا",
  opensToday: (time) => `مغلق الآن. يفتح اليوم عند ${isolated(time)}`,
  opensTomorrow: (time) => `مغلق الآن. يفتح غدًا عند ${isolated(time)}`,
  opensOn: (day, time) => `مغلق الآن. يفتح ${isolated(day)} عند ${isolated(time)}`,
  closed: () => "مغلق. لا نعرف بعد متى يفتح من جديد",
  looking: () => "أوقات العمل",
  waiting: (minutes) =>
    plural(minutes, {
      zero: "يوجد من يرد الآن تقريبًا",
      one: "دقيقة واحدة تقريبًا حتى يرد أحد",
      two: "دقيقتان تقريبًا حتى يرد أحد",
      few: "# دقائق تقريبًا حتى يرد أحد",
      many: "# دقيقة تقريبًا حتى يرد أحد",
      other: "# دقيقة تقريبًا حتى يرد أحد",
    }),
  noWaiting: () => "يوجد من يرد الآن",
  asOf: (waiting, age) => `${isolated(waiting)}، بحسب ما عُرف ${isolated(age)}`,
  waitingUnknown: () => "لا نعرف كم يطول الأمر حتى يرد أحد",
  call: (number) => `الاتصال بالرقم ${leftToRight(number)}`,
  chat: () => "محادثة",
  callback: () => "طلب مكالمة منا",
  phone: () => "رقم الهاتف",
  note: () => "الموضوع، إن أمكن",
  send: () => "إرسال الطلب",
  cancel: () => "ليس الآن",
  phoneMissing: () => "نحتاج إلى رقم يمكننا الاتصال به.",
  sending: () => "لحظة من فضلك.",
  sent: () => "وصلنا الطلب. سيتصل بك شخص منا.",
  sentWhileClosed: () => "وصلنا الطلب. سيتصل بك شخص منا بعد الفتح.",
  failed: () => "لم يصل الطلب. ما كتبته ما زال هنا، ويمكن المحاولة من جديد.",
};
