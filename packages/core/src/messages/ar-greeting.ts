import type { Daytime } from "../greeting/daytime.ts";
import { isolated } from "./formats.ts";
import type { Messages } from "./messages.ts";

const hellos: Readonly<Record<Daytime, string>> = {
  morning: "صباح الخير",
  day: "طاب يومك",
  evening: "مساء الخير",
  night: "أهلًا",
};

/** @param ago "أمس"; empty to leave it out. */
const done = (what: string, ago: string): string => (ago === "" ? `${what}.` : `${what} ${ago}.`);

/** The words of the greeting in Arabic. */
export const greetingInArabic: Messages["greeting"] = {
  hello: (daytime, tone, name) => {
    const hello = daytime ? hellos[daytime] : "أهلًا";
    return `${hello}${name ? `، ${isolated(name)}` : ""}${tone === "celebrating" ? "!" : "."}`;
  },
  lead: {
    general: () => "كل شيء هنا بالترتيب الذي يراه الجميع.",
    new: (_what, tone) =>
      tone === "plain" ? "يمكنك اختيار ما يظهر لك أكثر." : "ما الذي يعجبك؟ باختيارك يظهر أولًا.",
    saved: (title, tone) =>
      tone === "plain"
        ? `يمكنك المتابعة مع «${isolated(title)}».`
        : `«${isolated(title)}» هنا في أي وقت يناسبك.`,
    opened: (title, tone) =>
      tone === "plain"
        ? `يمكنك المتابعة مع «${isolated(title)}».`
        : `يمكنك العودة إلى «${isolated(title)}» أو تجربة ما يناسبه.`,
    liked: (title) => `البداية مما يناسب «${isolated(title)}».`,
    followed: (trait) => `البداية من هنا: ${isolated(trait)}.`,
    muted: () => "ما كتمته يبقى بعيدًا. ويمكنك اختيار ما يحل محله.",
    counted: (counter, tone) =>
      tone === "celebrating"
        ? `تم: ${isolated(counter)}! هل حان وقت المرة القادمة؟`
        : `المرة القادمة في أي وقت يناسبك: ${isolated(counter)}.`,
    back: (title, tone) =>
      title === ""
        ? "كل شيء في مكانه كما تركته."
        : tone === "plain"
          ? `يمكنك المتابعة مع «${isolated(title)}».`
          : `المتابعة من حيث توقفت: «${isolated(title)}».`,
    caughtUp: () => "اطّلعت على كل شيء. لا شيء مطلوب منك هنا.",
    setback: () => "الأهم أولًا: إصلاح ما حدث من خطأ.",
    mood: (_what, tone) => (tone === "plain" ? "على مهلك. هنا ما قد يناسبك." : "هنا ما يناسب مزاجك."),
  },
  reason: {
    general: () => "لا يُستخدم شيء عنك في هذا.",
    new: () => "لا شيء هنا بعد يمكن الانطلاق منه.",
    saved: (ago) => done("حفظته", ago),
    opened: (ago) => done("اطّلعت عليه", ago),
    liked: (ago) => done("نال إعجابك", ago),
    followed: (ago) => done("اخترت متابعة هذا", ago),
    muted: (ago) => done("كتمت موضوعًا", ago),
    counted: (ago) => done("أنجزت هذا", ago),
    back: (ago) => done("كانت آخر زيارة لك", ago),
    caughtUp: () => "اطّلعت على كل ما اختير لك.",
    setback: () => "حدث خطأ معك هنا، لذا لا نروّج لشيء الآن.",
    mood: () => "أخبرتنا بشعورك، وسيُنسى عند مغادرتك.",
  },
  more: () => "يمكنك رؤية هذا وحذفه في بياناتك.",
  action: {
    general: () => "عرض الكل",
    new: () => "اختيار ما يعجبني",
    saved: () => "فتح",
    opened: () => "فتح من جديد",
    liked: () => "عرض ما يناسبه",
    followed: () => "عرض المتاح",
    muted: () => "اختيار الموضوعات",
    counted: () => "بدء المرة القادمة",
    back: () => "متابعة",
    caughtUp: () => "التصفح على أي حال",
    setback: () => "طلب المساعدة",
    mood: () => "عرض ما يناسب",
  },
};
