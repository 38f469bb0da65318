import type { PageLocaleName } from "@rapport/fixtures/words";

/** What the search for cinemas says in its own words: they are the host's, and no messages. */
export interface NearbyWords {
  readonly name: string;
  readonly intro: string;
  readonly benefit: string;
  readonly reads: string;
  readonly field: string;
  readonly search: string;
  readonly hint: string;
  readonly all: string;
  readonly nearYou: string;
  readonly near: (place: string) => string;
  readonly nearestToYou: (count: string) => string;
  readonly nearestTo: (count: string, place: string) => string;
  readonly unknown: (typed: string) => string;
  readonly close: string;
  readonly away: (distance: string) => string;
}

const english: NearbyWords = {
  name: "Cinemas nearby",
  intro: "Tonight, all of them show something worth the way.",
  benefit: "The cinemas around you come first, without any typing.",
  reads: "What is read: about where you are, to 1 km, once. It stays on this page and is not kept.",
  field: "District or street",
  search: "Search",
  hint: "Type a district or a street, or use your location.",
  all: "All cinemas, by name",
  nearYou: "Near you",
  near: (place) => `Near ${place}`,
  nearestToYou: (count) => `The ${count} nearest cinemas to you.`,
  nearestTo: (count, place) => `The ${count} nearest cinemas to ${place}.`,
  unknown: (typed) => `“${typed}” is not a place we know. All cinemas are here, by name.`,
  close: "less than 1 km",
  away: (distance) => `about ${distance}`,
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const nearbyWords: Readonly<Record<PageLocaleName, NearbyWords>> = {
  en: english,
  pseudo: english,
  de: {
    name: "Kinos in der Nähe",
    intro: "Heute Abend läuft in jedem etwas, das den Weg lohnt.",
    benefit: "Die Kinos in deiner Nähe stehen vorn, ohne dass du etwas eintippst.",
    reads:
      "Gelesen wird, wo du ungefähr bist, auf 1 km, einmal. Es bleibt auf dieser Seite und wird nicht behalten.",
    field: "Stadtteil oder Straße",
    search: "Suchen",
    hint: "Gib einen Stadtteil oder eine Straße ein, oder nutze deinen Standort.",
    all: "Alle Kinos, nach Namen",
    nearYou: "In deiner Nähe",
    near: (place) => `Nahe bei ${place}`,
    nearestToYou: (count) => `Die ${count} nächsten Kinos bei dir.`,
    nearestTo: (count, place) => `Die ${count} nächsten Kinos bei ${place}.`,
    unknown: (typed) => `„${typed}“ kennen wir hier nicht. Alle Kinos stehen da, nach Namen.`,
    close: "weniger als 1 km",
    away: (distance) => `etwa ${distance}`,
  },
  es: {
    name: "Cines cerca",
    intro: "Esta noche todos tienen algo que merece el camino.",
    benefit: "Los cines de tu zona van primero, sin escribir nada.",
    reads: "Se lee dónde estás más o menos, a 1 km, una vez. Se queda en esta página y no se guarda.",
    field: "Barrio o calle",
    search: "Buscar",
    hint: "Escribe un barrio o una calle, o usa tu ubicación.",
    all: "Todos los cines, por nombre",
    nearYou: "Cerca de ti",
    near: (place) => `Cerca de ${place}`,
    nearestToYou: (count) => `Los ${count} cines más cercanos a ti.`,
    nearestTo: (count, place) => `Los ${count} cines más cercanos a ${place}.`,
    unknown: (typed) => `No conocemos «${typed}». Aquí están todos los cines, por nombre.`,
    close: "menos de 1 km",
    away: (distance) => `unos ${distance}`,
  },
  ar: {
    name: "دور السينما القريبة",
    intro: "في كل منها الليلة ما يستحق الطريق.",
    benefit: "تظهر دور السينما القريبة أولًا، دون كتابة شيء.",
    reads: "يُقرأ الموقع التقريبي، بدقة كيلومتر واحد، مرة واحدة. يبقى في هذه الصفحة ولا يُحفظ.",
    field: "الحي أو الشارع",
    search: "بحث",
    hint: "تكفي كتابة حي أو شارع، أو استخدام الموقع.",
    all: "كل دور السينما، حسب الاسم",
    nearYou: "في الجوار",
    near: (place) => `بالقرب من ${place}`,
    nearestToYou: (count) => `أقرب دور السينما، وعددها ${count}.`,
    nearestTo: (count, place) => `أقرب دور السينما إلى ${place}، وعددها ${count}.`,
    unknown: (typed) => `«${typed}» مكان لا نعرفه. هذه كل دور السينما، حسب الاسم.`,
    close: "أقل من كيلومتر",
    away: (distance) => `نحو ${distance}`,
  },
};
