import type { ProviderList, ProviderReason, Signal } from "@rapport/core";

/** One recommended item, as Recombee answers it. */
interface Recommendation {
  readonly id: string;
  /** Properties of the item, if the request asked for them. */
  readonly values?: { readonly title?: string };
  /** What the request's own `reqlExpressions` say of the item. */
  readonly reqlEvaluations?: { readonly isEditorsPick?: boolean; readonly isNew?: boolean };
}

/**
 * An answer of Recombee, in the shape of its public documentation: "Recommend Items to User", "Composite
 * Recommendation", and `reqlEvaluations` in https://docs.recombee.com/api/recommendations; what a composite's `source`
 * is in https://docs.recombee.com/scenarios/composite-recommendations
 */
export interface RecombeeAnswer {
  readonly recommId: string;
  /** Of a composite recommendation: an item, or a segment of items, from which all are recommended. */
  readonly source?: Recommendation;
  readonly recomms: readonly Recommendation[];
  readonly numberNextRecommsCalls?: number;
}

/**
 * Maps an answer of Recombee. It has no reason codes of its own, so a reason is told only where the answer holds
 * one: the source of a composite recommendation, and what the request's own expressions found true of an item.
 */
export function fromRecombee({ recommId, source, recomms }: RecombeeAnswer): ProviderList {
  const ofList = source && reasonOf(source);
  return {
    provider: "Recombee",
    attribution: recommId,
    ...(ofList && { reasons: [ofList] }),
    items: recomms.map(({ id, reqlEvaluations }) => {
      const reasons: ProviderReason[] = ofList ? [ofList] : [];
      if (reqlEvaluations?.isEditorsPick) reasons.push({ code: "editorial" });
      if (reqlEvaluations?.isNew) reasons.push({ code: "new" });
      return { id, reasons };
    }),
  };
}

/** Here segments are named like traits: `genre:documentary`. */
function reasonOf({ id, values }: Recommendation): ProviderReason {
  return values?.title ? { code: "item", item: id, title: values.title } : { code: "trait", trait: id };
}

/** A call of Recombee's API. */
export interface RecombeeCall {
  readonly method: "POST";
  /** Behind the id of the database. */
  readonly path: "/detailviews/" | "/ratings/" | "/bookmarks/" | "/purchases/";
  readonly body: Readonly<Record<string, string | number>>;
}

const paths: Partial<Record<Signal["type"], RecombeeCall["path"]>> = {
  open: "/detailviews/",
  rate: "/ratings/",
  save: "/bookmarks/",
  own: "/purchases/",
};

/**
 * What a host sends to Recombee for a signal, with the `recommId` of the answer the item came from: "Add Detail View",
 * "Add Rating" (-1 to 1, as here), "Add Bookmark" and "Add Purchase" in https://docs.recombee.com/api/interactions
 * @returns Undefined where Recombee has no such interaction: hiding stays on the device, and is obeyed there.
 */
export function toRecombee(signal: Signal, userId: string): RecombeeCall | undefined {
  const path = paths[signal.type];
  if (!path || !("item" in signal)) return undefined;
  const { item, time, attribution } = signal;
  return {
    method: "POST",
    path,
    body: {
      userId,
      itemId: item.id,
      timestamp: new Date(time).toISOString(),
      ...(signal.type === "rate" && { rating: signal.value }),
      ...(attribution !== undefined && { recommId: attribution }),
    },
  };
}
