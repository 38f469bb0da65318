/** A subject that must never be learnt about a person, and how it shows in traits, searches and purchases. */
export interface SensitiveTopic {
  /** Short name, as it stands in reports. */
  readonly topic: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Words that name it in a trait or a search. Separated by commas, lower case; `*` stands for any ending. */
  readonly words: string;
  /** Things whose purchase gives it away, in the same form. They are looked for in traits and in titles. @default none */
  readonly goods?: string;
}

const article9 = "GDPR, Article 9(1): special categories of personal data";
const hardship = "Google Ads policies, Personalized advertising: personal hardships";

/**
 * What is never taken in. English, with the most common words of German, Spanish and French. A list of words cannot know
 * everything: add what your catalogue has (`sensitive` of `createPersonalization`). It cannot be shortened.
 */
export const sensitiveTopics: readonly SensitiveTopic[] = [
  {
    topic: "health",
    source: article9,
    words:
      "health condition*, illness*, disease*, diagnos*, disabilit*, cancer, diabet*, hiv, depression, anxiety disorder*, therapy, psychiatr*, addict*, alcoholi*, rehab, krankheit*, behinder*, enfermedad*, maladie*",
    goods:
      "insulin, glucose test*, antidepress*, hearing aid*, wheelchair*, incontinence pad*, weight loss pill*, nicotine patch*, dialysis, chemotherap*, hiv test*",
  },
  {
    topic: "pregnancy and fertility",
    source: `${article9} (health). Purchases that give it away: Duhigg, How Companies Learn Your Secrets, 2012`,
    words:
      "pregnan*, prenatal, antenatal, maternity, fertility, infertil*, ivf, miscarriage, abortion, schwanger*, embaraz*, grossesse",
    goods: "pregnancy test*, ovulation test*, folic acid, prenatal vitamin*, nursing bra*, maternity *",
  },
  {
    topic: "sex life and orientation",
    source: article9,
    words:
      "sexual orientation, sex life, sexuality, homosexual*, bisexual*, lesbian*, gay, lgbt*, queer, transgender*, fetish*",
    goods: "condom*, contracepti*, personal lubricant*, erectile *, morning after pill*",
  },
  {
    topic: "religion and belief",
    source: article9,
    words:
      "religio*, islam*, muslim*, christian*, catholic*, protestant*, jewish, judaism, hindu*, buddhis*, atheis*, kirche*, iglesia*",
    goods: "halal *, kosher *, rosary, rosaries, bible*, quran*, koran*, torah*, prayer rug*",
  },
  {
    topic: "political opinion and union membership",
    source: article9,
    words:
      "politics, political opinion*, political view*, political part*, party member*, voter*, trade union*, labor union*, union member*, gewerkschaft*, sindicato*, syndicat*",
    goods: "campaign sign*, campaign button*",
  },
  {
    topic: "origin",
    source: article9,
    words: "ethnic*, racial*, immigra*, refugee*, asylum, migrationshintergrund",
  },
  {
    topic: "genes and biometrics",
    source: article9,
    words: "genetic*, genome*, biometric*, face recognition",
    goods: "dna test*",
  },
  {
    topic: "offences",
    source: "GDPR, Article 10: criminal convictions and offences",
    words: "criminal record*, convict*, parole, probation, inmate*",
  },
  {
    topic: "money troubles",
    source: "Google Ads policies, Personalized advertising: negative financial status",
    words:
      "bankrupt*, debt*, foreclos*, eviction*, credit score*, low income, unemploy*, food stamp*, homeless*, schulden, insolven*, desemple*, surendett*",
    goods: "payday loan*, debt consolidation",
  },
  {
    topic: "hardship and grief",
    source: hardship,
    words: "divorc*, bereave*, domestic violence, abuse survivor*, suicid*, grief, scheidung*",
    goods: "funeral flower*, funeral service*, urn, urns",
  },
  {
    topic: "relationship status",
    source: `${hardship}; relationships`,
    words: "relationship status, marital status, infidel*, adulter*",
    goods: "engagement ring*",
  },
  {
    topic: "minors",
    source: "Digital Services Act, Article 28(2): no profiling of minors for advertising",
    words: "minor child*, underage, age under 13, age under 16, age under 18, schoolchild*",
  },
];
