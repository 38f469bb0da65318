import type { ProvidedReason } from "../reasons/reason.ts";
import { consentInArabic, levelsInArabic, preferencesInArabic } from "./ar-consent.ts";
import { touchpointInArabic } from "./ar-touchpoint.ts";
import { dataInArabic } from "./ar-data.ts";
import { milestonesInArabic } from "./ar-milestone.ts";
import { permissionInArabic } from "./ar-permission.ts";
import { greetingInArabic } from "./ar-greeting.ts";
import { arabicFormats, counted, listed } from "./ar-formats.ts";
import { isolated } from "./formats.ts";
import type { Messages, PickShare, ReceiptAct } from "./messages.ts";

const { number, percent, day, ago, plural } = arabicFormats;

type Provided<Code = ProvidedReason["code"]> = Extract<ProvidedReason, { readonly code: Code }>;

const acts: Readonly<Record<ReceiptAct, string>> = {
  liked: "نال إعجابك.",
  cleared: "أُلغي رأيك.",
  hidden: "أُخفي.",
  less: "سيظهر لك أقل من هذا.",
  seen: "سجّلنا أنه معروف لديك.",
  more: "سيظهر لك المزيد من هذا.",
  picked: "حُفظت اختياراتك.",
  followed: "صار هذا ضمن متابعاتك.",
  muted: "لن يظهر لك هذا بعد الآن.",
  paused: "لن يظهر لك هذا لفترة.",
  forgotten: "نُسي.",
  undone: "تم التراجع.",
};

const shared = ({ after, before, places }: PickShare): string =>
  `${number(after)} بدلًا من ${number(before)} ضمن أول ${number(places)} عندك`;

/**
 * Every string of the blocks in Arabic. It addresses women and men alike: actions are nouns, and what was done is in forms
 * that are written the same for both. Replace any of them by key; the keys are typed.
 */
export const arabic: Messages = {
  locale: "ar",
  noun: (count) =>
    plural(count, {
      zero: "اقتراح",
      one: "اقتراح",
      two: "اقتراحان",
      few: "اقتراحات",
      many: "اقتراحًا",
      other: "اقتراح",
    }),
  trait: (trait) => trait.slice(trait.indexOf(":") + 1),

  reason: {
    liked: (title) => `لأن «${isolated(title)}» نال إعجابك`,
    opened: (title) => `لأنك اطّلعت على «${isolated(title)}»`,
    saved: (title) => `حفظت «${isolated(title)}»، وهذا يناسبه`,
    had: (title) => `يناسب «${isolated(title)}» الموجود لديك`,
    likedThis: () => "نال هذا إعجابك",
    knowThis: () => "عدت إلى هذا",
    follow: (trait) => `ضمن متابعاتك: ${isolated(trait)}`,
    trait: (trait) => `يبدو أنه يعجبك: ${isolated(trait)}`,
    mood: () => "أخبرتنا بمزاجك",
    general: () => "من اطّلعوا على هذا وجدوا ذلك مفيدًا أيضًا",
    popular: () => "رائج الآن",
    picked: () => "من اختيار محررينا",
    different: () => "شيء مختلف",
    provided: {
      item: ({ title }: Provided<"item">) => `يناسب «${isolated(title)}»`,
      together: ({ title }: Provided<"together">) => `كثيرًا ما يُختار مع «${isolated(title)}»`,
      trait: ({ trait }: Provided<"trait">, word) => `يبدو أنه يعجبك: ${isolated(word(trait))}`,
      people: () => "اختاره أشخاص ذوقهم قريب من ذوقك",
      popular: () => "رائج الآن",
      trending: () => "في صعود الآن",
      editorial: () => "من اختيار المحررين",
      sponsored: ({ advertiser, payer }: Provided<"sponsored">) =>
        payer
          ? `إعلان لصالح ${isolated(advertiser)}، بتمويل من ${isolated(payer)}`
          : `برعاية ${isolated(advertiser)}`,
      new: () => "جديد هنا",
      different: () => "شيء مختلف",
      unknown: ({ provider }: Provided) => `من اختيار ${isolated(provider)}`,
    },
  },

  source: {
    told: () => "من كلامك",
    did: () => "من نشاطك هنا",
    guessed: (items, noun) => `تخمين منا، أساسه: ${counted(items, noun)}`,
    popular: () => "رائج",
    picked: () => "اختيارنا",
    different: () => "للتنويع",
    provided: (provider) => `من ${isolated(provider)}`,
  },
  number,
  otherReasons: () => "أسباب أخرى",
  share: (share) => percent(share / 100),
  ago,

  whyTrigger: (title) => `لماذا أرى «${isolated(title)}»؟`,
  whyTitle: () => "لماذا أرى هذا؟",
  whySummary: (reasons, places) =>
    `ضمن أول ${number(places)} عندك، ووراء ذلك ${plural(reasons, {
      zero: "أكثر من عامل",
      one: "سبب واحد",
      two: "سببان",
      few: "# أسباب",
      many: "# سببًا",
      other: "# سبب",
    })}.`,
  whyProvided: (provider, saysWhy) =>
    saysWhy
      ? `اختارته ${isolated(provider)} دون ذكر وزن كل سبب.`
      : `اختارته ${isolated(provider)} دون ذكر السبب.`,
  whyCounterfactual: (what, _noun, places) =>
    `لولا ${isolated(what)} لما كان هذا ضمن أول ${number(places)} عندك.`,
  withoutFollow: (trait) => `متابعتك ${isolated(trait)}`,
  withoutGuess: (trait) => `تخميننا بشأن ${isolated(trait)}`,
  forget: () => "نسيان هذا",
  hide: () => "إخفاء هذا",
  wrong: () => "هذا غير صحيح",
  less: () => "أقل من هذا",
  lessOf: (trait) => `أقل من ${isolated(trait)}`,
  stopUsing: (kind) => `إيقاف استخدام «${isolated(kind)}»`,
  stopped: (kind, erased) =>
    `لم يعد «${isolated(kind)}» مستخدمًا.${
      erased > 0
        ? ` ${plural(erased, {
            zero: "لم يُحذف شيء.",
            one: "حُذف مُدخل واحد.",
            two: "حُذف مُدخلان.",
            few: "حُذفت # مُدخلات.",
            many: "حُذف # مُدخلًا.",
            other: "حُذف # مُدخل.",
          })}`
        : ""
    }`,
  allowAgain: () => "السماح من جديد",
  allowedAgain: (kind) => `يمكن استخدام «${isolated(kind)}» من جديد. ما حُذف لا يعود.`,
  seeData: () => "عرضه في بياناتك",
  whyRanked: () => "كيف تُرتَّب هذه القائمة",
  parameter: {
    content: () => "ما يعجبك في أشياء مشابهة",
    similar: () => "مدى ملاءمته لما نال إعجابك",
    stance: () => "ما ضمن متابعاتك وما طلبت تقليله",
    prior: () => "مدى رواجه، أو اختيارنا نحن",
    fatigue: () => "عدد مرات ظهوره لك من قبل",
  },
  weight: (parameter, weight) =>
    `${parameter}: ${weight >= 0.8 ? "الأكثر وزنًا" : weight >= 0.3 ? "أقل وزنًا" : weight > 0 ? "وزنه قليل" : "بلا وزن"} (${percent(weight)})`,
  weightAgainst: (parameter, weight) => `${parameter}: يُحسب ضده (${percent(weight)})`,
  withoutProfile: (noun) => `عرض ${noun(3)} بلا تخصيص`,
  withoutProfileNow: () => "هذه القائمة واحدة للجميع.",
  close: () => "إغلاق",

  thumbs: (title) => `رأيك في «${isolated(title)}»`,
  more: () => "المزيد من هذا",
  lessLike: () => "أقل من هذا",
  undo: () => "تراجع",
  hidden: () => "أُخفي.",
  whyNot: () => "ما السبب؟",
  seen: () => "معروف لديّ",
  notTrait: (trait) => `بلا ${isolated(trait)}`,
  receipt: (act, { up, down }, noun) => {
    const moved = [
      up > 0 ? `إلى الأعلى: ${counted(up, noun)}` : "",
      down > 0 ? `إلى الأسفل: ${counted(down, noun)}` : "",
    ].filter(Boolean);
    return moved.length > 0 ? `${acts[act]} ${moved.join("، ")}.` : acts[act];
  },
  notSaved: () => "لم يُحفظ في حسابك.",
  rejected: () => "لم يقبل حسابك هذا، فأُلغي.",
  notKept: () => "لا نحتفظ برأيك، لعدم سماحك بذلك.",

  pickAdvice: (minimum) =>
    `${plural(minimum, {
      zero: "أي عدد بداية جيدة.",
      one: "اختيار واحد أو أكثر بداية جيدة.",
      two: "اختياران أو أكثر بداية جيدة.",
      few: "# اختيارات أو أكثر بداية جيدة.",
      many: "# اختيارًا أو أكثر بداية جيدة.",
      other: "# اختيار أو أكثر بداية جيدة.",
    })} ولا بأس بعدم الاختيار.`,
  pickLimit: (maximum) => `الحد الأقصى للاختيار: ${number(maximum)}.`,
  pickFull: (maximum) => `بلغت اختياراتك الحد الأقصى، وهو ${number(maximum)}. يمكن إلغاء أحدها لاختيار غيره.`,
  pickSearch: () => "بحث",
  pickFound: (count) =>
    plural(count, {
      zero: "لا نتائج.",
      one: "نتيجة واحدة.",
      two: "نتيجتان.",
      few: "# نتائج.",
      many: "# نتيجة.",
      other: "# نتيجة.",
    }),
  pickRelated: (traits) => `أُضيف في النهاية: ${listed(traits)}.`,
  pickGuess: () => "يبدو أن هذا يعجبك.",
  pickGuesses: () => "الإطار المتقطع: يبدو أن هذا يعجبك. والاختيار لك وحدك.",
  pickMore: (traits, share) => `سيظهر لك المزيد من ${listed(traits)}: ${shared(share)}.`,
  pickLess: (traits, share) => `سيظهر لك أقل من ${listed(traits)}: ${shared(share)}.`,
  pickFirst: (titles) => `في البداية: ${listed(titles)}.`,
  pickSame: (places) => `أول ${number(places)} عندك تبقى كما هي.`,
  pickNotKept: () => "لم يصلنا إذنك بالاحتفاظ بما أخبرتنا به، لذا لا تغيّر اختياراتك شيئًا بعد.",
  save: () => "حفظ",
  done: () => "تم",
  skip: () => "تخطٍّ",

  topic: (trait) => `رأيك في ${isolated(trait)}`,
  follow: () => "متابعة",
  mute: () => "كتم",
  notNow: (days) =>
    plural(days, {
      zero: "ليس الآن",
      one: "ليس الآن: يوم واحد",
      two: "ليس الآن: يومان",
      few: "ليس الآن: # أيام",
      many: "ليس الآن: # يومًا",
      other: "ليس الآن: # يوم",
    }),
  clear: () => "مسح",
  topicFollowed: () => "ضمن متابعاتك.",
  topicMuted: () => "لا يظهر لك.",
  topicLess: () => "يظهر لك أقل.",
  topicIgnored: () => "لا نخمّن بشأنه.",
  topicPaused: (until) => `لا يظهر لك حتى ${day(until)}.`,

  update: () => "تحديث",
  updated: (changed) =>
    changed === 0
      ? "تم التحديث. لم يتغيّر شيء."
      : `تم التحديث. ${plural(changed, {
          zero: "لم يتغيّر شيء.",
          one: "تغيّر مكان واحد.",
          two: "تغيّر مكانان.",
          few: "تغيّرت # أماكن.",
          many: "تغيّر # مكانًا.",
          other: "تغيّر # مكان.",
        })}`,
  seeAll: () => "عرض الكل",
  seeFewer: () => "عرض أقل",
  count: (shown, all) => `${number(shown)} من ${number(all)}`,
  previous: (shelf) => `السابق في «${isolated(shelf)}»`,
  next: (shelf) => `التالي في «${isolated(shelf)}»`,
  loading: (shelf) => `جارٍ تحميل «${isolated(shelf)}»`,
  stalled: () => "يستغرق هذا وقتًا أطول من المعتاد.",
  empty: () => "لا شيء هنا في الوقت الحالي.",
  failed: () => "تعذّر التحميل.",
  retry: () => "إعادة المحاولة",
  caughtUp: () => "اطّلعت على كل شيء.",

  data: dataInArabic,
  permission: permissionInArabic,
  consent: consentInArabic,
  preferences: preferencesInArabic,
  levels: levelsInArabic,
  touchpoint: touchpointInArabic,
  milestones: milestonesInArabic,
  greeting: greetingInArabic,
};
