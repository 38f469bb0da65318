import type { Personalization, PersonalizationOptions, Storage } from "@rapport/core";
import { createRoot, hydrateRoot, type Root } from "react-dom/client";
import { App } from "./App.tsx";
import { delivery } from "./delivery.ts";
import { failingStorage } from "./faults.ts";
import { personFor } from "./person.ts";
import { scenarioOf } from "./scenario.ts";
import { type Told, tolds } from "./told.ts";

/** What the tests reach of the application, as `window.host`. */
export interface Host {
  /** What the blocks told the application. */
  readonly told: Told;
  readonly personalization: Personalization;
  /** Renders the application, or takes over what the server rendered. */
  mount(): void;
  /** Takes the application off the page. */
  unmount(): void;
  /** Lets films arrive that were awaited. */
  deliver(): void;
}

declare global {
  interface Window {
    host: Host;
  }
}

/**
 * Starts the application at the page's address.
 *
 * @param given keeps the log.
 */
export function start(given?: Storage): void {
  const scenario = scenarioOf(new URL(location.href));
  const storage = scenario.storage === "failing" ? failingStorage : given;
  const container = document.getElementById("root") as HTMLElement;
  const { told, listeners } = tolds(scenario.throws);
  const options: PersonalizationOptions = { ...listeners, ...(storage && { storage }) };
  const personalization = personFor(scenario.visitor, options);
  const app = <App personalization={personalization} scenario={scenario} />;
  let root: Root | undefined;
  const mount = (): void => {
    if (scenario.server) root = hydrateRoot(container, app);
    else (root = createRoot(container)).render(app);
  };
  window.host = {
    told,
    personalization,
    mount,
    unmount: () => root?.unmount(),
    deliver: delivery.finish,
  };
  if (!scenario.waits) mount();
}
