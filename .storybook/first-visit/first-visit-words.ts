import type { Declaration } from "@rapport/core";
import { filmDeclaration } from "@rapport/fixtures";
import type { PageLocaleName } from "@rapport/fixtures/words";

/** What Film night says at the first visit in its own words: they are the host's, and no messages. */
export interface FirstVisitWords {
  readonly standing: Readonly<Record<"open" | "granted" | "refused", string>>;
  readonly yourData: string;
  readonly change: string;
  readonly picks: string;
  readonly shelf: string;
  readonly declaration: Declaration;
}

type PurposeWords = Readonly<
  Record<"recommendations" | "messages" | "festival", readonly [title: string, text: string]>
>;
type KindWords = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The same declaration in other words: what is asked for stays as it is. */
function declared(controller: string, purposes: PurposeWords, kinds: KindWords): Declaration {
  const words = new Map<string, readonly [string, string]>(Object.entries(purposes));
  return {
    ...filmDeclaration,
    controller,
    purposes: filmDeclaration.purposes.map((purpose) => {
      const [title, text] = words.get(purpose.id) ?? [purpose.title, purpose.text];
      return { ...purpose, title, text, kinds: { ...purpose.kinds, ...kinds[purpose.id] } };
    }),
  };
}

const english: FirstVisitWords = {
  standing: {
    open: "The films are in the order everyone sees.",
    granted: "The films follow what you say you like.",
    refused: "The films stay in the order everyone sees, as you asked.",
  },
  yourData: "Your data",
  change: "Change what you see more of",
  picks: "What would you love to see more of?",
  shelf: "Your first shelf",
  declaration: filmDeclaration,
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const firstVisitWords: Readonly<Record<PageLocaleName, FirstVisitWords>> = {
  en: english,
  pseudo: english,
  de: {
    standing: {
      open: "Die Filme stehen in der Reihenfolge, die alle sehen.",
      granted: "Die Filme richten sich danach, was du magst.",
      refused: "Die Filme bleiben in der Reihenfolge, die alle sehen, wie du es wolltest.",
    },
    yourData: "Deine Daten",
    change: "Ändern, wovon du mehr siehst",
    picks: "Wovon möchtest du mehr sehen?",
    shelf: "Dein erstes Regal",
    declaration: declared(
      "Filmabend",
      {
        recommendations: [
          "Filme für dich aussuchen",
          "Damit die Filme zuerst kommen, die dir wohl gefallen.",
        ],
        messages: ["Dir über Filme schreiben", "Damit eine Nachricht von etwas handelt, das du magst."],
        festival: [
          "Einem Filmfestival beim Auswählen helfen",
          "Damit das Festival in deiner Nähe weiß, was sein Publikum mag.",
        ],
      },
      {
        recommendations: {
          preference: "Deine Daumen und wem du folgst entscheiden, welche Filme zuerst kommen.",
          behavioral: "Filme, die du ansiehst, merkst und besitzt, führen zu passenden.",
          intent: "Was du jetzt suchst, zählt ein paar Tage.",
        },
        messages: { preference: "Deine Daumen und wem du folgst bestimmen, worüber wir schreiben." },
        festival: { preference: "Deine Daumen werden gezählt, ohne deinen Namen." },
      },
    ),
  },
  es: {
    standing: {
      open: "Las películas van en el orden que ve todo el mundo.",
      granted: "Las películas siguen lo que dices que te gusta.",
      refused: "Las películas siguen en el orden que ve todo el mundo, como pediste.",
    },
    yourData: "Tus datos",
    change: "Cambiar de qué ves más",
    picks: "¿De qué te gustaría ver más?",
    shelf: "Tu primera estantería",
    declaration: declared(
      "Noche de cine",
      {
        recommendations: [
          "Elegir películas para ti",
          "Para que vayan primero las películas que quizá disfrutes.",
        ],
        messages: ["Escribirte sobre películas", "Para que un mensaje trate de algo que te gusta."],
        festival: [
          "Ayudar a un festival de cine a elegir",
          "Para que el festival de tu zona sepa qué le gusta a su público.",
        ],
      },
      {
        recommendations: {
          preference: "Tus pulgares y lo que sigues deciden qué películas van primero.",
          behavioral: "Las películas que abres, guardas y tienes llevan a otras que van bien.",
          intent: "Lo que buscas ahora cuenta unos días.",
        },
        messages: { preference: "Tus pulgares y lo que sigues deciden sobre qué escribimos." },
        festival: { preference: "Tus pulgares se cuentan, sin tu nombre." },
      },
    ),
  },
  ar: {
    standing: {
      open: "الأفلام بالترتيب الذي يراه الجميع.",
      granted: "تتبع الأفلام ما قلته عن ذوقك.",
      refused: "تبقى الأفلام بالترتيب الذي يراه الجميع، بناءً على طلبك.",
    },
    yourData: "بياناتك",
    change: "تغيير ما يظهر أكثر",
    picks: "ما الذي نعرض المزيد منه؟",
    shelf: "الرف الأول",
    declaration: declared(
      "ليلة الأفلام",
      {
        recommendations: ["اختيار الأفلام", "كي تأتي أولًا أفلام قد تنال الإعجاب."],
        messages: ["رسائل عن الأفلام", "كي تتناول الرسائل ما نال الإعجاب."],
        festival: ["مساعدة مهرجان سينمائي على الاختيار", "كي يعرف المهرجان القريب ما يحبه جمهوره."],
      },
      {
        recommendations: {
          preference: "الإعجابات والمتابعات تحدد الأفلام التي تأتي أولًا.",
          behavioral: "الأفلام المفتوحة والمحفوظة والمملوكة تقود إلى ما يناسبها.",
          intent: "موضوع البحث الآن يُحسب لبضعة أيام.",
        },
        messages: { preference: "الإعجابات والمتابعات تحدد موضوع الرسائل." },
        festival: { preference: "تُعدّ الإعجابات، دون اسم." },
      },
    ),
  },
};
