import type { Waiting } from "@rapport/core/attention";
import type { MilestoneWords } from "@rapport/core/milestones";
import type { PageLocaleName } from "@rapport/fixtures/words";
import { arabicReasons, englishReasons, germanReasons, spanishReasons } from "./waiting-words.ts";

/** What the shop says in its own words on a bad day: they are the host's, and no messages. */
export interface BadDayWords {
  readonly onOffer: string;
  readonly shop: string;
  readonly wishes: string;
  readonly picks: string;
  /** What is counted, in words. */
  readonly counter: string;
  readonly evenings: MilestoneWords;
  readonly order: {
    readonly title: string;
    readonly what: string;
    readonly pay: string;
    readonly sortOut: string;
    readonly failed: string;
    readonly sorted: string;
  };
  readonly trace: {
    readonly title: string;
    /** By kind of ask. */
    readonly asks: Readonly<Partial<Record<string, string>>>;
    readonly showing: string;
    readonly done: string;
    /** Whole sentences without what waits. @param until A day and a time. */
    readonly waits: (because: string, until?: string) => string;
    readonly because: Readonly<Record<Waiting, string>>;
  };
}

const english: BadDayWords = {
  onOffer: "On offer",
  shop: "From the shop",
  wishes: "What this page would like to say",
  picks: "What would you love to see more of?",
  counter: "film evenings",
  evenings: { title: "Ten film evenings", text: "Well done!", badge: "10" },
  order: {
    title: "Your order",
    what: "Two tickets for Saturday, 18 euros.",
    pay: "Pay",
    sortOut: "It is sorted out",
    failed:
      "The payment did not go through, and nothing was charged. Your seats are kept for you until tomorrow evening.",
    sorted: "Your tickets are booked. They are in your mail.",
  },
  trace: {
    title: "Behind the scenes",
    asks: {
      consent: "The question about data",
      picker: "The question about genres",
      milestone: "The celebration",
    },
    showing: "is on screen.",
    done: "was answered.",
    waits: (because, until) => (until ? `waits until ${until}: ${because}.` : `waits: ${because}.`),
    because: englishReasons,
  },
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const badDayWords: Readonly<Record<PageLocaleName, BadDayWords>> = {
  en: english,
  pseudo: english,
  de: {
    onOffer: "Im Angebot",
    shop: "Aus dem Laden",
    wishes: "Was diese Seite gern sagen würde",
    picks: "Wovon möchtest du mehr sehen?",
    counter: "Filmabende",
    evenings: { title: "Zehn Filmabende", text: "Gut gemacht!", badge: "10" },
    order: {
      title: "Deine Bestellung",
      what: "Zwei Karten für Samstag, 18 Euro.",
      pay: "Bezahlen",
      sortOut: "Es ist geklärt",
      failed:
        "Die Zahlung ist nicht durchgegangen, und nichts wurde abgebucht. Deine Plätze bleiben bis morgen Abend für dich frei.",
      sorted: "Deine Karten sind gebucht. Sie sind in deiner Post.",
    },
    trace: {
      title: "Hinter den Kulissen",
      asks: {
        consent: "Die Frage nach Daten",
        picker: "Die Frage nach Genres",
        milestone: "Die Feier",
      },
      showing: "ist zu sehen.",
      done: "ist beantwortet.",
      waits: (because, until) => (until ? `wartet bis ${until}: ${because}.` : `wartet: ${because}.`),
      because: germanReasons,
    },
  },
  es: {
    onOffer: "En oferta",
    shop: "De la tienda",
    wishes: "Lo que esta página querría decir",
    picks: "¿De qué te gustaría ver más?",
    counter: "noches de cine",
    evenings: { title: "Diez noches de cine", text: "¡Muy bien!", badge: "10" },
    order: {
      title: "Tu pedido",
      what: "Dos entradas para el sábado, 18 euros.",
      pay: "Pagar",
      sortOut: "Ya está resuelto",
      failed:
        "El pago no se completó y no se cobró nada. Tus asientos siguen reservados hasta mañana por la noche.",
      sorted: "Tus entradas están reservadas. Las tienes en tu correo.",
    },
    trace: {
      title: "Entre bastidores",
      asks: {
        consent: "La pregunta sobre los datos",
        picker: "La pregunta sobre los géneros",
        milestone: "La celebración",
      },
      showing: "está en pantalla.",
      done: "tiene respuesta.",
      waits: (because, until) => (until ? `espera hasta el ${until}: ${because}.` : `espera: ${because}.`),
      because: spanishReasons,
    },
  },
  ar: {
    onOffer: "عرض خاص",
    shop: "من المتجر",
    wishes: "ما تود هذه الصفحة قوله",
    picks: "ما الذي نعرض المزيد منه؟",
    counter: "أمسيات سينمائية",
    evenings: { title: "عشر أمسيات سينمائية", text: "إنجاز جميل!", badge: "١٠" },
    order: {
      title: "الطلب",
      what: "تذكرتان ليوم السبت، ١٨ يورو.",
      pay: "الدفع",
      sortOut: "انحلّت المشكلة",
      failed: "لم تكتمل عملية الدفع، ولم يُخصم أي مبلغ. المقعدان محجوزان حتى مساء الغد.",
      sorted: "حُجزت التذكرتان، وهما في البريد.",
    },
    trace: {
      title: "خلف الكواليس",
      asks: {
        consent: "السؤال عن البيانات",
        picker: "السؤال عن الأنواع",
        milestone: "الاحتفال",
      },
      showing: "ظاهر الآن.",
      done: "مُجاب عنه.",
      waits: (because, until) => (until ? `مؤجل حتى ${until}: ${because}.` : `مؤجل: ${because}.`),
      because: arabicReasons,
    },
  },
};
