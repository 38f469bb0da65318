import { CelebrationCard } from "@rapport/blocks/ready-made/milestone-celebration";
import { GoalProgress } from "@rapport/blocks/ready-made/milestone-progress";
import { RecommendationCard } from "@rapport/blocks/ready-made/recommendation-card";
import { RecommendationShelf } from "@rapport/blocks/ready-made/shelf";
import { SaveRejected, ThumbsFeedback } from "@rapport/blocks/thumbs-feedback";
import { defineMilestones } from "@rapport/core/milestones";
import { usePage, usePersonalization } from "@rapport/react";
import { useState, useSyncExternalStore } from "react";
import { delivery } from "./delivery.ts";
import { breakBest, brokenRanking, fail } from "./faults.ts";
import { films, requests } from "./films.ts";
import { Help } from "./Help.tsx";
import { Permissions } from "./Permissions.tsx";
import type { View } from "./scenario.ts";
import { Yours } from "./Yours.tsx";

/** The pages of the application, by the path of their address. */
export const views: Readonly<Record<string, View>> = {
  films: Films,
  alone: Alone,
  states: States,
  late: Late,
  refused: Refused,
  help: Help,
  styled: Styled,
  fitness: Fitness,
  yours: Yours,
  permissions: Permissions,
};

const [first, second, third, ...more] = films.slice(0, 9);

/** Three shelves that share a page, out of ready-made blocks, and one card by itself. */
function Films({ scenario: { throws } }: Parameters<View>[0]) {
  const page = usePage(requests);
  const onSave = throws ? () => fail("onSave") : undefined;
  return (
    <>
      {requests.map(({ id, title, candidates }) => (
        <RecommendationShelf
          candidates={candidates}
          id={id}
          key={id}
          onSave={onSave}
          page={page}
          title={title}
        />
      ))}
      <div className="host-single">{first && <RecommendationCard item={first} onSave={onSave} />}</div>
    </>
  );
}

/** Three shelves, each for itself, of which the second may be broken. */
function Alone({ scenario: { breaks } }: Parameters<View>[0]) {
  const [shelves] = useState(() =>
    requests.map((request, at) => ({
      ...request,
      ...(breaks === "card" && at === 1 && { candidates: breakBest(request.candidates) }),
      ...(breaks === "shelf" && at === 1 && { ranking: brokenRanking }),
    })),
  );
  return shelves.map((shelf) => <RecommendationShelf key={shelf.id} {...shelf} />);
}

/** Every state that a shelf and a card can be in, and a receipt line of the page's own. */
function States() {
  return (
    <>
      <RecommendationShelf id="loading" receipt={false} title="Loading" />
      <RecommendationShelf candidates={none} id="empty" receipt={false} title="Empty" />
      <RecommendationShelf error="offline" fallback={more} id="failed" receipt={false} title="Failed" />
      <div className="host-single">
        {first && <RecommendationCard item={{ ...first, image: "vbscript:alert(1)" }} />}
        {second && <RecommendationCard item={{ ...second, image: "data:image/svg+xml,broken" }} />}
        {third && <RecommendationCard item={{ ...third, href: "data:text/html,<p>" }} />}
      </div>
      <ThumbsFeedback.Receipt />
    </>
  );
}

const none: typeof films = [];

/** Shelves whose films come when `host.deliver()` is called. */
function Late() {
  const delivered = useSyncExternalStore(delivery.subscribe, delivery.isDone, () => false);
  return requests.map(({ id, title, candidates }) => (
    <RecommendationShelf candidates={delivered ? candidates : undefined} id={id} key={id} title={title} />
  ));
}

/** Thumbs out of parts, of which the account refuses every opinion; the host may throw when that is taken back. */
function Refused({ scenario: { throws } }: Parameters<View>[0]) {
  if (!first) return null;
  return (
    <>
      <ThumbsFeedback.Root
        item={first}
        onSave={() => Promise.reject(new SaveRejected())}
        onValueChange={(_, { reason }) => void (throws && reason === "rejected" && fail("onValueChange"))}
      >
        <ThumbsFeedback.Up />
        <ThumbsFeedback.Down />
      </ThumbsFeedback.Root>
      <ThumbsFeedback.Receipt />
    </>
  );
}

const milestones = defineMilestones([{ id: "tenth", count: "workout", target: 10 }]);

/** A goal, and what celebrates it. */
function Fitness() {
  const personalization = usePersonalization();
  return (
    <>
      <GoalProgress label="Ten workouts" milestone="tenth" milestones={milestones} />
      <button
        onClick={() => personalization.record({ type: "count", counter: "workout", by: 5 })}
        type="button"
      >
        Log five workouts
      </button>
      <CelebrationCard milestones={milestones} share />
    </>
  );
}

/** What no block may do: an inline style, which a strict policy forbids. */
export function Styled() {
  return <p style={{ color: "darkred" }}>Styled in its own line</p>;
}
