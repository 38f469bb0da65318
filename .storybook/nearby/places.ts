/** A point on the earth. Degrees, WGS 84. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Cinema extends Point {
  readonly name: string;
  readonly district: string;
  readonly street: string;
}

/** Where the districts of the page are, about. */
export const districts: Readonly<Record<string, Point>> = {
  Connewitz: { latitude: 51.311, longitude: 12.372 },
  Gohlis: { latitude: 51.362, longitude: 12.365 },
  Lindenau: { latitude: 51.339, longitude: 12.33 },
  Plagwitz: { latitude: 51.327, longitude: 12.333 },
  Reudnitz: { latitude: 51.334, longitude: 12.403 },
  Südvorstadt: { latitude: 51.324, longitude: 12.374 },
  Zentrum: { latitude: 51.34, longitude: 12.375 },
};

/** Cinemas that nobody has built yet, in a city that is there. */
export const cinemas: readonly Cinema[] = [
  { name: "Lantern", district: "Zentrum", street: "Nikolaistraße", latitude: 51.3412, longitude: 12.378 },
  { name: "Grand Vista", district: "Zentrum", street: "Petersstraße", latitude: 51.3375, longitude: 12.3733 },
  { name: "Courtyard", district: "Zentrum", street: "Hainstraße", latitude: 51.3415, longitude: 12.373 },
  {
    name: "Second Row",
    district: "Südvorstadt",
    street: "Karl-Liebknecht-Straße",
    latitude: 51.3219,
    longitude: 12.3729,
  },
  {
    name: "Little Reel",
    district: "Südvorstadt",
    street: "Körnerstraße",
    latitude: 51.3252,
    longitude: 12.3702,
  },
  {
    name: "Night Owl",
    district: "Connewitz",
    street: "Wolfgang-Heinze-Straße",
    latitude: 51.3098,
    longitude: 12.3734,
  },
  {
    name: "Cable Works",
    district: "Plagwitz",
    street: "Karl-Heine-Straße",
    latitude: 51.3327,
    longitude: 12.3356,
  },
  {
    name: "Canal Side",
    district: "Plagwitz",
    street: "Weißenfelser Straße",
    latitude: 51.3286,
    longitude: 12.3347,
  },
  {
    name: "Market Hall",
    district: "Lindenau",
    street: "Lützner Straße",
    latitude: 51.3368,
    longitude: 12.3312,
  },
  {
    name: "Tram Depot",
    district: "Lindenau",
    street: "Merseburger Straße",
    latitude: 51.3402,
    longitude: 12.3275,
  },
  {
    name: "Rosebud",
    district: "Gohlis",
    street: "Georg-Schumann-Straße",
    latitude: 51.3617,
    longitude: 12.3571,
  },
  { name: "Orangery", district: "Gohlis", street: "Menckestraße", latitude: 51.3583, longitude: 12.3668 },
  {
    name: "Quarter Past",
    district: "Reudnitz",
    street: "Dresdner Straße",
    latitude: 51.3369,
    longitude: 12.3978,
  },
  { name: "Backyard", district: "Reudnitz", street: "Oststraße", latitude: 51.3316, longitude: 12.4022 },
];
