import { arabicFormats, listed } from "./ar-formats.ts";
import { isolated } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, plural } = arabicFormats;
const day = 86_400_000;

const days = (time: number): string =>
  plural(Math.round(time / day), {
    zero: "# يوم",
    one: "يوم واحد",
    two: "يومان",
    few: "# أيام",
    many: "# يومًا",
    other: "# يوم",
  });

/** The strings of milestones in Arabic. */
export const milestonesInArabic: Messages["milestones"] = {
  counted: (target, counter) => `${number(target)} × ${isolated(counter)}`,
  together: (time) => `المدة معًا: ${days(time)}`,
  reached: () => "تمّ الإنجاز.",
  praise: (tone) => (tone === "celebrating" ? "أحسنت!" : tone === "warm" ? "أحسنت." : ""),
  also: (titles) => `وأيضًا: ${listed(titles)}.`,

  stop: () => "إيقاف الحركة",
  fewer: () => "إيقاف هذه الاحتفالات",
  again: () => "إعادة هذه الاحتفالات",
  turnedOff: () => "لن تظهر احتفالات كهذه بعد الآن. وما أنجزته يبقى محسوبًا.",
  turnedOn: () => "ستظهر احتفالات كهذه من جديد.",

  share: () => "مشاركة",
  sharePicture: (title) => `صورة: ${isolated(title)}`,
  shareNote: () => "تذكر الصورة هذا ولا شيء آخر عنك.",
  send: () => "مشاركة هذه الصورة",
  download: () => "تنزيل هذه الصورة",
  shared: () => "تمّت المشاركة.",
  downloaded: () => "تمّ تنزيل الصورة.",
  shareFailed: () => "تعذّر ذلك. لم تتم مشاركة أي شيء.",
  fileName: () => "إنجاز",

  progress: (value, target) => `${number(value)} من ${number(target)}`,
  progressTime: (value, target) =>
    `الأيام: ${number(Math.floor(value / day))} من ${number(Math.round(target / day))}`,
  achieved: () => "تمّ بلوغه",
  restDay: () => "يوم راحة. كل ما أنجزته باقٍ.",
};
