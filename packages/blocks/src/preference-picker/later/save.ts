import { type Personalization, type Receipt, type ReceiptAct, revise } from "@rapport/core";

/** Ids of what makes the person follow any of these. */
export function followsOf(personalization: Personalization, traits: readonly string[]): string[] {
  return personalization
    .signals()
    .flatMap((signal) => (signal.type === "follow" && traits.includes(signal.trait) ? signal.id : []));
}

interface Around {
  readonly personalization: Personalization;
  readonly publish: (act: ReceiptAct, receipt: Receipt) => void;
  readonly changeDraft: (picks: undefined) => void;
  readonly onSave: ((picks: readonly string[], receipt: Receipt | undefined) => void) | undefined;
}

/** Follows what was picked and takes back what no longer is. */
export function save(
  picks: readonly string[],
  saved: readonly string[],
  { personalization, publish, changeDraft, onSave }: Around,
): void {
  const added = picks.filter((trait) => !saved.includes(trait));
  const removed = saved.filter((trait) => !picks.includes(trait));
  let receipt: Receipt | undefined;
  if (added.length + removed.length > 0) {
    const follows = added.map((trait) => ({ type: "follow", trait }) as const);
    receipt = revise(personalization, follows, followsOf(personalization, removed));
    publish("picked", receipt);
  }
  // What was refused stays picked here: nothing is lost.
  if (receipt && receipt.refusals.length > 0) return;
  changeDraft(undefined);
  onSave?.(picks, receipt);
}
