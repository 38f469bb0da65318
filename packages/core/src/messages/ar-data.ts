import type { DataKind } from "../signals/data-kind.ts";
import { arabicFormats, listed } from "./ar-formats.ts";
import { isolated } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, date, plural } = arabicFormats;

const things = (count: number): string =>
  plural(count, {
    zero: "لا معلومات",
    one: "معلومة واحدة",
    two: "معلومتان",
    few: "# معلومات",
    many: "# معلومة",
    other: "# معلومة",
  });

const kinds: Readonly<Record<DataKind, string>> = {
  preference: "ما قلته",
  behavioral: "نشاطك هنا",
  contextual: "مكان زيارتك ووقتها",
  intent: "موضوع بحثك",
  affinity: "ما يناسب ما يعجبك",
  event: "مناسباتك",
  demographic: "ما أخبرتنا به عنك",
  psychographic: "ما يهمك",
  social: "من شاركتهم",
};

/** The strings of the data panel in Arabic. */
export const dataInArabic: Messages["data"] = {
  title: () => "بياناتك",
  kind: (kind) => kinds[kind],
  date,

  loading: () => "نتحقق مما هو محفوظ…",
  failed: () => "تعذّر التحميل.",
  empty: () => "لا شيء محفوظ عنك.",
  kept: (count) =>
    plural(count, {
      zero: "لا شيء محفوظ عنك على هذا الجهاز.",
      one: "معلومة واحدة عنك محفوظة على هذا الجهاز.",
      two: "معلومتان عنك محفوظتان على هذا الجهاز.",
      few: "# معلومات عنك محفوظة على هذا الجهاز.",
      many: "# معلومة عنك محفوظة على هذا الجهاز.",
      other: "# معلومة عنك محفوظة على هذا الجهاز.",
    }),
  session: (count) =>
    `جلسة زائر: لا يُحفظ شيء. ${plural(count, {
      zero: "لا نعرف شيئًا عن هذه الجلسة حتى الآن.",
      one: "نعرف معلومة واحدة عن هذه الجلسة ما دامت الصفحة مفتوحة.",
      two: "نعرف معلومتين عن هذه الجلسة ما دامت الصفحة مفتوحة.",
      few: "نعرف # معلومات عن هذه الجلسة ما دامت الصفحة مفتوحة.",
      many: "نعرف # معلومة عن هذه الجلسة ما دامت الصفحة مفتوحة.",
      other: "نعرف # معلومة عن هذه الجلسة ما دامت الصفحة مفتوحة.",
    })}`,
  undecided: () => "لا يُحفظ شيء قبل قرارك. يبقى هذا ما دامت الصفحة مفتوحة.",
  notSaved: () => "لم يُحفظ: هذا المتصفح لا يحفظ شيئًا الآن. يبقى هذا ما دامت الصفحة مفتوحة.",

  groupBy: () => "العرض حسب",
  byKind: () => "نوع البيانات",
  byPurpose: () => "الغرض",
  choices: () => "قراراتك",
  choicesText: () => "تُحترم دائمًا، ولا نستنتج منها شيئًا عنك.",
  guesses: () => "تخميناتنا",
  guessesText: () => "مستمدة مما سبق. إن كان فيها خطأ فيمكن التنبيه إليه، ولن تُستخدم بعد ذلك.",
  noGuesses: () => "لا نخمّن شيئًا عنك.",
  receipts: () => "إجاباتك عن الموافقة",
  receiptsText: () => "محفوظة إثباتًا لقراراتك لا غير، وهي جزء من التصدير.",
  noReceipts: () => "لم نسألك بعد، أو لم تصلنا إجابة منك.",

  did: {
    liked: (title) => `نال «${isolated(title)}» إعجابك`,
    disliked: (title) => `طلبت أقل مما يشبه «${isolated(title)}»`,
    open: (title) => `اطّلعت على «${isolated(title)}»`,
    save: (title) => `حفظت «${isolated(title)}»`,
    dwell: (title, seconds) =>
      seconds < 90
        ? `وقتك مع «${isolated(title)}»: ${plural(Math.round(seconds), {
            zero: "أقل من ثانية",
            one: "ثانية واحدة",
            two: "ثانيتان",
            few: "# ثوانٍ",
            many: "# ثانية",
            other: "# ثانية",
          })}`
        : `وقتك مع «${isolated(title)}»: ${plural(Math.round(seconds / 60), {
            zero: "أقل من دقيقة",
            one: "دقيقة واحدة",
            two: "دقيقتان",
            few: "# دقائق",
            many: "# دقيقة",
            other: "# دقيقة",
          })}`,
    own: (title) => `لديك «${isolated(title)}»`,
    impression: (title) => `ظهر «${isolated(title)}» على شاشتك`,
    follow: (trait) => `ضمن متابعاتك: ${isolated(trait)}`,
    hide: (title) => `أخفيت «${isolated(title)}»`,
    mute: (trait) => `لا شيء فيه ${isolated(trait)}`,
    pause: (trait) => `متوقف مؤقتًا: ${isolated(trait)}`,
    less: (trait) => `أقل من ${isolated(trait)}`,
    ignore: (trait) => `كان تخميننا بشأن ${isolated(trait)} خاطئًا`,
    count: (counter, by) => `أنجزت: ${isolated(counter)}${by === 1 ? "" : ` (${number(by)})`}`,
  },
  likes: (trait) => `يبدو أنه يعجبك: ${isolated(trait)}`,
  dislikes: (trait) => `يبدو أنه لا يناسبك: ${isolated(trait)}`,
  restsOn: (count) => `الأساس مما فعلت أو قلت: ${things(count)}`,

  halfAfterEvents: (events) =>
    plural(events, {
      zero: "ينخفض وزنه إلى النصف الآن",
      one: "ينخفض وزنه إلى النصف بعد فعل واحد آخر",
      two: "ينخفض وزنه إلى النصف بعد فعلين آخرين",
      few: "ينخفض وزنه إلى النصف بعد # أفعال أخرى",
      many: "ينخفض وزنه إلى النصف بعد # فعلًا آخر",
      other: "ينخفض وزنه إلى النصف بعد # فعل آخر",
    }),
  halfAfterDays: (days) =>
    plural(days, {
      zero: "ينخفض وزنه إلى النصف اليوم",
      one: "ينخفض وزنه إلى النصف بعد يوم واحد",
      two: "ينخفض وزنه إلى النصف بعد يومين",
      few: "ينخفض وزنه إلى النصف بعد # أيام",
      many: "ينخفض وزنه إلى النصف بعد # يومًا",
      other: "ينخفض وزنه إلى النصف بعد # يوم",
    }),
  stays: () => "يبقى إلى حين حذفه",
  ends: (time) => `ينتهي في ${date(time)}`,
  ended: (time) => `انتهى في ${date(time)}`,

  usedIn: (shelves) => `مستخدم الآن في: ${listed(shelves)}`,
  notUsed: () => "غير مستخدم الآن في هذه الصفحة",
  usesNow: () => "يُذكر مع كل معلومة أين تُستخدم الآن. أما وقت استخدامها من قبل فلا يُسجَّل.",
  counted: () => "للعدّ فقط، ولا يُستخدم في التخمين أبدًا",
  notAllowed: () => "غير مستخدم، لعدم سماحك بذلك",
  obeyed: () => "يُحترم في كل مكان",

  delete: () => "حذف",
  of: (action, what) => `${action}: ${isolated(what)}`,
  deleteGroup: (count) => `حذف الكل (${number(count)})`,
  deleteAll: () => "حذف كل شيء",
  forgetSession: () => "نسيان هذه الجلسة",
  confirm: (count) =>
    plural(count, {
      zero: "لن يُحذف شيء.",
      one: "ستُحذف معلومة واحدة نهائيًا.",
      two: "ستُحذف معلومتان نهائيًا.",
      few: "ستُحذف # معلومات نهائيًا.",
      many: "ستُحذف # معلومة نهائيًا.",
      other: "ستُحذف # معلومة نهائيًا.",
    }),
  confirmAll: () => "سيُحذف كل ما سبق نهائيًا، هنا وفي علامات التبويب الأخرى. وتبقى إجاباتك عن الموافقة.",
  confirmSession: () => "سيُنسى كل ما في هذه الجلسة.",
  confirmed: () => "حذف نهائي",
  confirmedSession: () => "نسيان",
  keep: () => "إبقاء",
  deleted: (count, left) =>
    `المحذوف: ${things(count)}. ${left === 0 ? "لم يبق شيء." : `المتبقي: ${number(left)}.`}`,
  erased: () => "تم الحذف. لا شيء محفوظ عنك سوى إجاباتك عن الموافقة.",
  forgotten: () => "نُسيت هذه الجلسة.",

  wrong: () => "هذا غير صحيح",
  follow: () => "متابعة",
  pause: (days) =>
    plural(days, {
      zero: "بلا إيقاف",
      one: "إيقاف ليوم واحد",
      two: "إيقاف ليومين",
      few: "إيقاف لمدة # أيام",
      many: "إيقاف لمدة # يومًا",
      other: "إيقاف لمدة # يوم",
    }),
  followed: (trait) => `صار ضمن متابعاتك: ${isolated(trait)}.`,
  paused: (trait, until) => `متوقف حتى ${date(until)}: ${isolated(trait)}.`,
  corrected: (trait) => `لم يعد التخمين بشأن ${isolated(trait)} مستخدمًا.`,

  showMore: (count) => `عرض المزيد (${number(count)})`,
  showAll: (count) => `عرض الكل (${number(count)})`,
  showFewer: () => "عرض أقل",
  back: (title) => `العودة إلى «${isolated(title)}»`,

  export: () => "تصدير",
  fileName: (time) => `بياناتك-${new Date(time).toISOString().slice(0, 10)}`,
  exported: (count) => `صُدّرت ${things(count)}، مع إجاباتك عن الموافقة.`,
  import: () => "استيراد",
  imported: (imported, known, refused, sensitive) =>
    [
      imported === 0 ? "لم يُستورد جديد." : `المستورد: ${things(imported)}.`,
      known > 0 && `معروف من قبل: ${number(known)}.`,
      refused > 0 && `متروك لعدم سماحك به: ${number(refused)}.`,
      sensitive > 0 && `متروك لأنه مما لا يُحفظ هنا عن أحد، كالصحة أو المعتقد: ${number(sensitive)}.`,
    ]
      .filter(Boolean)
      .join(" "),
  importFailed: (code) => importErrors[code],
  unavailable: () => "لم ينجح ذلك. لم يتغيّر شيء.",

  allowed: (what) => `مسموح: ${listed(what)}`,
  refused: (what) => `مرفوض: ${listed(what)}`,
  purposeWith: (purpose, kindNames) => `${isolated(purpose)} (${listed(kindNames)})`,
  asked: (surface, version) => `مكان الإجابة: ${isolated(surface)}، النص ${isolated(version)}`,
  optOut: () => "احتُرمت إشارة الرفض من متصفحك",
  holds: (time) => `يسري حتى ${date(time)}`,
};

/** Why a file was not taken in, by `code` of the `ImportError`, or because it is sensitive. */
const importErrors: Readonly<Record<Parameters<Messages["data"]["importFailed"]>[0], string>> = {
  "too-large": "حجم الملف أكبر من ١ ميغابايت، فلم يُقرأ. لم يتغيّر شيء.",
  "not-json": "هذا ليس ملفًا من بياناتك. المطلوب ملف أُنشئ عبر «تصدير». لم يتغيّر شيء.",
  newer: "أُنشئ الملف بإصدار أحدث من هذه الصفحة. لم يتغيّر شيء.",
  damaged: "الملف تالف أو عُدّل يدويًا. لم يتغيّر شيء.",
  unsafe: "في الملف ما لا مكان له فيه. لم يتغيّر شيء.",
  sensitive: "في الملف معلومات لا تُحفظ هنا عن أحد، كالصحة أو المعتقد. لم يتغيّر شيء.",
};
