import {
  isChoice,
  type Kept,
  type Messages,
  type Personalization,
  type Purpose,
  seenHalfLife,
  type Signal,
} from "@rapport/core";

/** What is kept, in words: "You liked Past Lives". */
export function wordSignal(signal: Signal, { data: { did }, trait: word }: Messages): string {
  switch (signal.type) {
    case "rate":
      return signal.value < 0 ? did.disliked(signal.item.title) : did.liked(signal.item.title);
    case "dwell":
      return did.dwell(signal.item.title, signal.seconds);
    case "mute":
      return signal.until === undefined ? did.mute(word(signal.trait)) : did.pause(word(signal.trait));
    case "follow":
    case "less":
    case "ignore":
      return did[signal.type](word(signal.trait));
    case "count":
      return did.count(word(signal.counter), signal.by ?? 1);
    default:
      return did[signal.type](signal.item.title);
  }
}

/** Evidence that does not fade. */
const stays: ReadonlySet<string> = new Set(["follow", "own", "count"]);

/** How it ends: by fading, on a day, or never by itself. */
export function wordExpiry(signal: Signal, personalization: Personalization, { data }: Messages): string {
  if (signal.type === "mute" && signal.until !== undefined)
    return signal.until > personalization.clock() ? data.ends(signal.until) : data.ended(signal.until);
  if (isChoice(signal) || stays.has(signal.type)) return data.stays();
  if (signal.type === "impression") return data.halfAfterDays(seenHalfLife);
  const halfLife = personalization.profile().halfLives[signal.kind];
  return "events" in halfLife ? data.halfAfterEvents(halfLife.events) : data.halfAfterDays(halfLife.days);
}

/** Where it is used now. */
export function wordUse(
  { signal, readable, usedIn }: Kept,
  shelfTitle: (id: string) => string,
  { data }: Messages,
): string {
  if (isChoice(signal)) return data.obeyed();
  if (!readable) return data.notAllowed();
  if (signal.type === "count") return data.counted();
  return usedIn.length > 0 ? data.usedIn(usedIn.map(shelfTitle)) : data.notUsed();
}

/** The purposes that were declared; none where the host has another policy. */
export function purposesOf({ consent }: Personalization): readonly Purpose[] {
  return "declaration" in consent
    ? (consent as { readonly declaration: { readonly purposes: readonly Purpose[] } }).declaration.purposes
    : [];
}

/** What a purpose is called. */
export function titleOf(purpose: string, personalization: Personalization): string {
  return purposesOf(personalization).find(({ id }) => id === purpose)?.title ?? purpose;
}
