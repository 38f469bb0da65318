import type { MessagePreferences } from "../consent/decision.ts";
import type { Level } from "../consent/level.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { arabicFormats, listed } from "./ar-formats.ts";
import { isolated } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, date, plural } = arabicFormats;

const kinds: Readonly<Record<DataKind, string>> = {
  behavioral: "نشاطك هنا",
  preference: "ما قلت إنه يعجبك",
  contextual: "مكان زيارتك ووقتها",
  demographic: "ما أخبرتنا به عنك",
  intent: "موضوع بحثك",
  affinity: "ما عدت إليه مرارًا",
  psychographic: "ما قلت إنه يهمك",
  social: "ما قلته عمّن حولك",
  event: "المناسبات التي أخبرتنا بها",
};

const levels: Readonly<Record<Level, readonly [name: string, text: string]>> = {
  0: ["بلا تخصيص", "الترتيب نفسه للجميع. ولا يغيب إلا ما أخفيته أو كتمته."],
  1: ["بخطوط عريضة", "يتبع ما قلت إنه يعجبك."],
  2: ["من نشاطك", "يتبع أيضًا ما فتحته وحفظته وأنهيته هنا."],
  3: ["بحسب اللحظة", "يتبع أيضًا الوقت والفصل ومناسباتك."],
  4: ["بخطوة إلى الأمام", "يتبع أيضًا موضوع بحثك الحالي."],
  5: ["لك وحدك", "يتبع أيضًا ما أخبرتنا أنه يهمك ويهم من حولك."],
  6: ["بحسب المزاج", "يتبع أيضًا ما قلته عن شعورك، في هذه الزيارة فقط. لا نخمّنه أبدًا ولا نحتفظ به."],
};

const frequencies: Readonly<Record<MessagePreferences["frequency"], string>> = {
  "at once": "فور حدوثه",
  daily: "مرة في اليوم على الأكثر",
  weekly: "مرة في الأسبوع على الأكثر",
  monthly: "مرة في الشهر على الأكثر",
  never: "أبدًا",
};

const withErased = (text: string, erased: number): string =>
  erased > 0
    ? `${text} ${plural(erased, {
        zero: "لم يُحذف شيء.",
        one: "حُذف مُدخل واحد.",
        two: "حُذف مُدخلان.",
        few: "حُذفت # مُدخلات.",
        many: "حُذف # مُدخلًا.",
        other: "حُذف # مُدخل.",
      })}`
    : text;

/** The words of asking for consent in Arabic. */
export const consentInArabic: Messages["consent"] = {
  title: (controller) => `بياناتك لدى ${isolated(controller)}`,
  text: () => "لا يُستخدم شيء قبل موافقتك، ويمكنك تغيير رأيك في أي وقت.",
  allow: () => "سماح",
  refuse: () => "رفض",
  choose: () => "اختيار",
  save: () => "حفظ",
  close: () => "رفض وإغلاق",
  reopen: () => "قراراتك",
  withdraw: () => "إيقاف استخدام بياناتي",
  notice: () => "إشعار الخصوصية",
  kind: (kind) => kinds[kind],
  uses: (used) => `يستخدم: ${list(used.map((kind) => kinds[kind]))}.`,
  sharedWith: (recipients) => `يُشارَك مع: ${listed(recipients)}.`,
  optOut: () => "احتُرمت إشارة الرفض. يطلب متصفحك من المواقع عدم مشاركة بياناتك، لذا لا يُشارَك شيء.",
  inMemory: () => "لا يحفظ متصفحك شيئًا لهذه الصفحة، لذا تسري إجابتك إلى حين مغادرتها.",
  recorded: (allowed, all, erased) =>
    withErased(
      allowed === 0
        ? "تم الحفظ. لا يُستخدم شيء."
        : allowed === all
          ? "تم الحفظ. كل ما سألناك عنه مسموح."
          : `تم الحفظ. المسموح: ${number(allowed)} من ${number(all)}.`,
      erased,
    ),
  failed: () => "تعذّر الحفظ. نرجو إعادة المحاولة.",
};

/** The words of the preference center in Arabic. */
export const preferencesInArabic: Messages["preferences"] = {
  title: () => "تفضيلاتك",
  uses: () => "ما يمكن استخدامه",
  unsaved: (changes) =>
    plural(changes, {
      zero: "كل التغييرات محفوظة.",
      one: "تغيير واحد لم يُحفظ بعد.",
      two: "تغييران لم يُحفظا بعد.",
      few: "# تغييرات لم تُحفظ بعد.",
      many: "# تغييرًا لم يُحفظ بعد.",
      other: "# تغيير لم يُحفظ بعد.",
    }),
  reset: () => "إلغاء التغييرات",
  askedAgain: (time) => `سنسألك من جديد في ${date(time)}.`,
  messages: () => "الرسائل إليك",
  about: () => "الموضوعات",
  frequency: () => "عدد المرات",
  frequencies: (frequency) => frequencies[frequency],
  messagesSaved: () => "حُفظت رغباتك بشأن الرسائل.",
  receipts: () => "إجاباتك حتى الآن",
  noReceipts: () => "لم تصلنا إجابة منك بعد.",
  receipt: (time, allowed, all) => `${date(time)}: المسموح ${number(allowed)} من ${number(all)}`,
  download: () => "تنزيل الكل بصيغة JSON",
  downloadOne: () => "تنزيل",
};

/** The words of the level dial in Arabic. */
export const levelsInArabic: Messages["levels"] = {
  title: () => "ما مدى التخصيص المناسب لك؟",
  name: (level) => levels[level][0],
  text: (level) => levels[level][1],
  nothingMore: () => "هنا كالمستوى السابق: لا يُستخدم شيء إضافي.",
  current: () => "هذا هو المستوى الحالي.",
  reads: (read) => `يقرأ: ${list(read.map((kind) => kinds[kind]))}.`,
  effect: (changed, places) =>
    changed === 0
      ? "لن يتغيّر شيء في هذه الصفحة."
      : `ما سيتغيّر في هذه الصفحة: ${number(changed)} من ${number(places)}.`,
  notAllowed: (missing) => `غير مسموح حتى الآن: ${list(missing.map((kind) => kinds[kind]))}.`,
  chosen: (name, changed) =>
    changed === 0
      ? `${name}: لا يتغيّر شيء في هذه الصفحة.`
      : `${name}: ${plural(changed, {
          zero: "لا يتغيّر شيء",
          one: "يتغيّر موضع واحد",
          two: "يتغيّر موضعان",
          few: "تتغيّر # مواضع",
          many: "يتغيّر # موضعًا",
          other: "يتغيّر # موضع",
        })} في هذه الصفحة.`,
  mood: () => "كيف حالك؟",
  moodText: () => "لهذه الزيارة فقط. لا يُحفظ أبدًا ويزول عند المغادرة.",
  moodNeeded: () => "نحتاج إلى معرفة مزاجك أولًا، ثم تتبعه هذه الصفحة.",
  moodChosen: (mood) => `تتبع هذه الصفحة مزاجك: ${isolated(mood)}.`,
  moodCleared: () => "مُسح مزاجك.",
  clearMood: () => "مسح مزاجي",
};
