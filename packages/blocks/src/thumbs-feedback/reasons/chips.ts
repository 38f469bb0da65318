import { act, forget, type Item, type Messages, type Personalization, type Receipt } from "@rapport/core";

/** A reason for hiding an item: it was seen already, or one of its traits. */
export type Chip = { readonly type: "seen" } | { readonly type: "trait"; readonly trait: string };

/** Most chips: as many as find room below each other where a card was. */
const most = 4;

/** The chips for an item that was just hidden. Each of them would change something. */
export function chipsFor(
  { id, traits }: Item,
  personalization: Personalization,
  asked: readonly string[] = oneOfEachFacetFirst(traits ?? []),
): Chip[] {
  const { ratings, stances } = personalization.profile();
  // Without an opinion there is none to take back.
  const seen: Chip[] = ratings.has(id) ? [{ type: "seen" }] : [];
  const declared = asked.filter((trait) => !stances.has(trait));
  return [...seen, ...declared.slice(0, most - 1).map((trait): Chip => ({ type: "trait", trait }))];
}

/** Says what a chip stands for. */
export function wordChip(chip: Chip, messages: Messages): string {
  return chip.type === "seen" ? messages.seen() : messages.notTrait(messages.trait(chip.trait));
}

/** Whether a chip was given. */
export function isGiven(chip: Chip, { id }: Item, personalization: Personalization): boolean {
  const { ratings, stances } = personalization.profile();
  return chip.type === "seen" ? !ratings.has(id) : stances.get(chip.trait)?.type === "less";
}

/**
 * Gives a chip. Having seen an item says nothing against it: the opinion is taken back, and it stays hidden. A trait is
 * wanted less.
 */
export function give(chip: Chip, { id }: Item, personalization: Personalization): Receipt {
  if (chip.type === "trait") return act(personalization, [{ type: "less", trait: chip.trait }]);
  const opinions = personalization
    .signals()
    .filter((signal) => signal.type === "rate" && signal.item.id === id);
  return forget(
    personalization,
    opinions.map((opinion) => opinion.id),
  );
}

/** A drama by one director says more than a drama that is also a comedy: traits of different facets come first. */
function oneOfEachFacetFirst(traits: readonly string[]): string[] {
  const facets = new Map(traits.toReversed().map((trait) => [trait.split(":")[0], trait]));
  const firsts = new Set(facets.values());
  return [...traits.filter((trait) => firsts.has(trait)), ...traits.filter((trait) => !firsts.has(trait))];
}
