import type { Contribution, Messages, Reason, Slot, WordedReason } from "@rapport/core";

/** What a reason names, as it stands in its text: a title or a trait. Undefined where the text is kept general. */
export function nameIn({ reason, text }: WordedReason, messages: Messages): string | undefined {
  const name =
    "title" in reason ? reason.title : "trait" in reason ? messages.trait(reason.trait) : undefined;
  return name && text.includes(name) ? name : undefined;
}

/** What "Forget this" takes away, to be named after "Without". */
export function withoutWhat(worded: WordedReason, messages: Messages): string | undefined {
  const name = nameIn(worded, messages);
  if (name === undefined) return undefined;
  if (worded.reason.type === "follow") return messages.withoutFollow(name);
  return worded.reason.type === "trait" ? messages.withoutGuess(name) : name;
}

/** The trait that "Less of this" is about: the reason's own, or of those shared with an item the one that counts most. */
export function traitToLessen(reason: Reason, { ranked }: Slot): string | undefined {
  // What is kept says nothing of a mood: it can only be forgotten.
  if ("trait" in reason) return reason.type === "mood" ? undefined : reason.trait;
  if (reason.type !== "item") return undefined;
  const valueOf = (trait: string): number =>
    ranked.contributions.reduce((sum, part) => sum + (isAbout(part, trait) ? part.value : 0), 0);
  const [leading] = reason.traits.toSorted((a, b) => valueOf(b) - valueOf(a));
  return leading;
}

const isAbout = (part: Contribution, trait: string): boolean => part.type === "trait" && part.trait === trait;
