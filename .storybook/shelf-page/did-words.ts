import type { Signal } from "@rapport/core";
import type { PageLocaleName } from "@rapport/fixtures/words";

/** What the list of what was done says besides messages: these are words of the page. */
export interface DidWords {
  readonly title: string;
  readonly nothing: string;
  readonly undo: string;
  readonly fewer: string;
  readonly all: (count: string) => string;
  readonly did: Readonly<Record<Exclude<Signal["type"], "rate"> | "liked" | "disliked", string>>;
}

const english: DidWords = {
  title: "What you did",
  nothing: "Nothing yet. The order is the one everyone sees.",
  undo: "Undo",
  fewer: "Show fewer",
  all: (count) => `Show all ${count}`,
  did: {
    ...{ liked: "Liked", disliked: "Disliked", open: "Opened", save: "Saved", dwell: "Stayed with" },
    ...{ own: "Own", impression: "Saw", follow: "Follow", hide: "Hid", mute: "Muted", less: "Less of" },
    ...{ ignore: "Not what I like:", count: "Did" },
  },
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const didWords: Readonly<Record<PageLocaleName, DidWords>> = {
  en: english,
  pseudo: english,
  de: {
    title: "Was du getan hast",
    nothing: "Noch nichts. Die Reihenfolge ist die, die alle sehen.",
    undo: "Rückgängig",
    fewer: "Weniger zeigen",
    all: (count) => `Alle ${count} zeigen`,
    did: {
      ...{ liked: "Gemocht:", disliked: "Nicht gemocht:", open: "Angesehen:", save: "Gemerkt:" },
      ...{ dwell: "Verweilt bei:", own: "Gehört dir:", impression: "Gesehen:", follow: "Gefolgt:" },
      ...{ hide: "Ausgeblendet:", mute: "Stummgeschaltet:", less: "Weniger:", count: "Gemacht:" },
      ignore: "Nicht dein Geschmack:",
    },
  },
  es: {
    title: "Lo que hiciste",
    nothing: "Nada todavía. El orden es el que ve todo el mundo.",
    undo: "Deshacer",
    fewer: "Mostrar menos",
    all: (count) => `Mostrar las ${count}`,
    did: {
      ...{ liked: "Te gustó", disliked: "No te gustó", open: "Miraste", save: "Guardaste" },
      ...{ dwell: "Pasaste tiempo con", own: "Tienes", impression: "Viste", follow: "Sigues" },
      ...{ hide: "Ocultaste", mute: "Silenciaste", less: "Menos de", count: "Hiciste" },
      ignore: "No es lo tuyo:",
    },
  },
  ar: {
    title: "ما فعلته",
    nothing: "لا شيء بعد. الترتيب هو الذي يراه الجميع.",
    undo: "تراجع",
    fewer: "عرض أقل",
    all: (count) => `عرض الكل (${count})`,
    did: {
      ...{ liked: "نال إعجابك:", disliked: "لم يعجبك:", open: "اطّلعت على:", save: "حفظت:" },
      ...{ dwell: "وقتك مع:", own: "لديك:", impression: "ظهر لك:", follow: "ضمن متابعاتك:" },
      ...{ hide: "أخفيت:", mute: "كتمت:", less: "أقل من:", count: "أنجزت:" },
      ignore: "ليس من ذوقك:",
    },
  },
};
