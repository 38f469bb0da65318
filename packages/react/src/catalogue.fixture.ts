import type { Item, RankOptions, Slot, Storage } from "@rapport/core";

/** A candidate named after its id. */
export const item = (id: string, traits: readonly string[] = [], more: Partial<Item> = {}): Item => ({
  id,
  title: `Title ${id}`,
  traits,
  ...more,
});

/**
 * Candidates "0", "1", "2", best first for somebody unknown. Every second one is even, the others are odd. They are so
 * close that one like decides.
 */
export const items = (count: number): Item[] =>
  Array.from({ length: count }, (_, at) =>
    item(`${at}`, [at % 2 === 0 ? "genre:even" : "genre:odd"], { score: 1 - at / count / 5 }),
  );

/** An item that no shelf offers: liking it is liking what is odd. */
export const oddOne = item("odd-one", ["genre:odd"]);

/** Eight places by score alone, so that a test can tell the order in advance. */
export const plain: RankOptions = { limit: 8, diversity: 1, neighbours: Infinity };

/** What a shelf shows, in order: ids, in brackets where a tile stands for a hidden item. */
export const shown = ({ slots }: { readonly slots: readonly Slot[] }): string[] =>
  slots.map((slot) => (slot.hidden ? `[${slot.item.id}]` : slot.item.id));

/** The ids of all signals that a slot rests on. */
export const citedBy = ({ ranked }: Slot): string[] =>
  ranked.contributions.flatMap((contribution) =>
    "parts" in contribution ? contribution.parts.map((part) => part.signal) : [],
  );

/** A storage that never answers. */
export const silentStorage: Storage = {
  load: () => new Promise(() => {}),
  append: () => new Promise(() => {}),
  remove: () => new Promise(() => {}),
};
