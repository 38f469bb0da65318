import type { PageLocaleName } from "@rapport/fixtures/words";

/** What Film night says in its own words: they are the host's, and no messages. */
export interface FilmNightWords {
  readonly name: string;
  /** By id of the shelf. */
  readonly shelves: Readonly<Record<"picked-for-you" | "quiet-evening" | "short-ones", string>>;
  /** By id of the persona. */
  readonly personas: Readonly<Partial<Record<string, string>>>;
  readonly uses: {
    readonly title: string;
    readonly text: string;
    readonly preference: readonly [title: string, text: string];
    readonly behavioral: readonly [title: string, text: string];
  };
}

const english: FilmNightWords = {
  name: "Film night",
  shelves: {
    "picked-for-you": "Picked for you",
    "quiet-evening": "For a quiet evening",
    "short-ones": "Under 100 minutes",
  },
  personas: {},
  uses: {
    title: "What Film night uses",
    text: "It stays on this device. Switch it off, and the films change at once.",
    preference: ["What you say", "Your thumbs, and what you follow. It decides which films come first."],
    behavioral: ["What you do here", "The films you open, save and own. It finds films that go with them."],
  },
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const filmNightWords: Readonly<Record<PageLocaleName, FilmNightWords>> = {
  en: english,
  pseudo: english,
  de: {
    name: "Filmabend",
    shelves: {
      "picked-for-you": "Für dich ausgesucht",
      "quiet-evening": "Für einen ruhigen Abend",
      "short-ones": "Unter 100 Minuten",
    },
    personas: {
      mina: "Liebt langsames und asiatisches Kino, neuerdings Dokumentarfilme, besitzt zwei Filme.",
      jonas: "Wählt Animation und Komödien für Familienabende und sah einen einzigen Horrorfilm.",
      "new-here": "Gerade angekommen: nichts getan, nichts bekannt.",
    },
    uses: {
      title: "Was der Filmabend verwendet",
      text: "Es bleibt auf diesem Gerät. Schalte es aus, und die Filme ändern sich sofort.",
      preference: [
        "Was du sagst",
        "Deine Daumen und wem du folgst. Danach richtet sich, welche Filme zuerst kommen.",
      ],
      behavioral: [
        "Was du hier tust",
        "Filme, die du ansiehst, merkst und besitzt. So finden sich passende.",
      ],
    },
  },
  es: {
    name: "Noche de cine",
    shelves: {
      "picked-for-you": "Elegidas para ti",
      "quiet-evening": "Para una noche tranquila",
      "short-ones": "Menos de 100 minutos",
    },
    personas: {
      mina: "Le encanta el cine lento y asiático, últimamente los documentales; tiene dos películas.",
      jonas: "Elige animación y comedia para noches en familia, y vio una sola de terror.",
      "new-here": "Recién llegado: sin actos, sin nada conocido.",
    },
    uses: {
      title: "Qué usa Noche de cine",
      text: "Se queda en este dispositivo. Desactívalo y las películas cambian al instante.",
      preference: ["Lo que dices", "Tus pulgares y lo que sigues. Decide qué películas van primero."],
      behavioral: [
        "Lo que haces aquí",
        "Las películas que abres, guardas y tienes. Encuentra otras que van bien.",
      ],
    },
  },
  ar: {
    name: "ليلة الأفلام",
    shelves: {
      "picked-for-you": "مختارة لك",
      "quiet-evening": "لأمسية هادئة",
      "short-ones": "أقل من ١٠٠ دقيقة",
    },
    personas: {
      mina: "تحب السينما البطيئة والآسيوية، ومؤخرًا الأفلام الوثائقية، ولديها فيلمان.",
      jonas: "يختار الرسوم المتحركة والكوميديا لأمسيات العائلة، وشاهد فيلم رعب واحدًا.",
      "new-here": "وصول جديد: لا أفعال ولا شيء معروف.",
    },
    uses: {
      title: "ما تستخدمه ليلة الأفلام",
      text: "يبقى على هذا الجهاز. عند إيقافه تتغيّر الأفلام فورًا.",
      preference: ["ما قلته", "إعجاباتك ومتابعاتك. بها يتحدد ما يأتي أولًا."],
      behavioral: ["نشاطك هنا", "الأفلام التي فتحتها وحفظتها ولديك. بها نجد ما يناسبها."],
    },
  },
};
