import type { RankedItem } from "../ranking/ranking.ts";
import { RapportError } from "../rapport-error.ts";
import { isText } from "../signals/validate.ts";
import type { Provided, ProviderItem, ProviderList, ProviderRanking, ProviderReason } from "./provider.ts";

const mostReasons = 3;

/** What a reason must tell beyond its code. */
const needed: Readonly<Record<ProviderReason["code"], readonly string[]>> = {
  item: ["item", "title"],
  together: ["item", "title"],
  trait: ["trait"],
  people: [],
  popular: [],
  trending: [],
  editorial: [],
  sponsored: ["advertiser"],
  new: [],
  different: [],
  unknown: [],
};

/** What a reason may tell besides. */
const optional: Readonly<Partial<Record<ProviderReason["code"], readonly string[]>>> = {
  sponsored: ["payer"],
};

/**
 * Turns what somebody else's recommender answered into a ranking: the same shelves, reasons and feedback over it. Give
 * it to a shelf as `ranking`. The order is the provider's; what the person hid, muted, wants less of or owns is
 * obeyed on their device all the same. Reasons are worded from the message catalogue, without shares. Plain data: can
 * be made on a server.
 * @returns Undefined in production if the list has no provider or no items array; a shelf without a ranking ranks its
 * candidates itself.
 * @throws RapportError in development, if something in the list has not the form it must have. In production that
 * part is left out. A code that is not known is no error.
 */
export function fromProvider(list: ProviderList): ProviderRanking | undefined {
  const { provider, items, time = Date.now() } = (list ?? {}) as Partial<ProviderList>;
  if (!isText(provider) || !Array.isArray(items)) {
    complain("the list", "an object with `provider`, a text of 1 to 512 characters, and `items`, an array");
    return undefined;
  }
  const ranked = new Map<string, RankedItem>();
  for (const item of items as readonly ProviderItem[]) {
    if (!isText(item?.id) || ranked.has(item.id))
      complain("an item", "an object with an `id` of 1 to 512 characters that no other item of the list has");
    else ranked.set(item.id, rankedFrom(item, list, ranked.size));
  }
  return {
    provider,
    items: [...ranked.values()],
    time,
    unit: 1,
    considered: items.length,
    leftOut: {},
    passedOver: 0,
    mix: {},
  };
}

function rankedFrom(item: ProviderItem, list: ProviderList, scorePlace: number): RankedItem {
  const reasons = reasonsFrom(item.reasons ?? list.reasons ?? []);
  const attribution = attributionFrom(item.attribution ?? list.attribution);
  const provided: Provided = {
    reasons: reasons.map((reason) => ({
      ...reason,
      type: "provided",
      source: "provided",
      provider: list.provider,
      share: 0,
    })),
    // No -0: JSON does not know it.
    ...(Number.isFinite(item.score) && { score: (item.score as number) + 0 }),
    ...(attribution !== undefined && { attribution }),
  };
  const different = reasons.some(({ code }) => code === "different");
  return { id: item.id, score: 0, contributions: [], signals: [], scorePlace, different, provided };
}

/** Those that can be told, what was paid for first: nobody may have to open a panel to learn that. */
function reasonsFrom(given: readonly ProviderReason[]): readonly ProviderReason[] {
  if (!Array.isArray(given)) complain("`reasons`", "an array");
  const known = (Array.isArray(given) ? (given as readonly ProviderReason[]) : []).flatMap(tellable);
  const isPaid = ({ code }: ProviderReason): boolean => code === "sponsored";
  const told = known.toSorted((a, b) => Number(isPaid(b)) - Number(isPaid(a))).slice(0, mostReasons);
  return told.length > 0 ? told : [{ code: "unknown" }];
}

/** A reason with the fields of its code and no others; nothing for a code that is not known, or not told in full. */
function tellable(reason: ProviderReason): ProviderReason | readonly [] {
  const code = reason?.code;
  if (!Object.hasOwn(needed, code)) return [];
  const fieldOf = (field: string) => [field, (reason as Fields)[field]] as const;
  const fields = needed[code].map(fieldOf);
  const more = (optional[code] ?? []).map(fieldOf).filter(([, value]) => value !== undefined);
  const wrong = more.find(([, value]) => !isText(value));
  if (wrong) complain(`\`${wrong[0]}\` of a reason with the code "${code}"`, "a text of 1 to 512 characters");
  if (fields.every(([, value]) => isText(value))) {
    // Whoever pays for themselves is named once.
    const told = more.filter(([, value]) => isText(value) && !fields.some(([, known]) => known === value));
    return { code, ...Object.fromEntries([...fields, ...told]) } as ProviderReason;
  }
  complain(`a reason with the code "${code}"`, `an object with the texts ${needed[code].join(" and ")}`);
  return [];
}

function attributionFrom(given: string | undefined): string | undefined {
  if (given === undefined || isText(given)) return given;
  complain("`attribution`", "a text of 1 to 512 characters");
  return undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** @throws RapportError in development. */
function complain(what: string, form: string): void {
  if (process.env.NODE_ENV !== "production")
    throw new RapportError(
      `${what} given to \`fromProvider\` is not ${form}. Its order, reasons or attribution would be lost without a word. ` +
        "Correct the mapping of the provider's response.",
    );
}
