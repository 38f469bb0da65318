"use client";
import { RapportError } from "@rapport/core";
import { useState, useSyncExternalStore } from "react";
import { usePersonalization } from "../usePersonalization.ts";
import { requestNative, isSupported } from "./native/native.ts";
import { isAdapter, nameOf, type PermissionResult, type PermissionSource } from "./source.ts";
import type { PermissionOutcome } from "./standing.ts";
import { nothingKnown, type Watched, watchOf } from "./watch.ts";

/** The person's click, or a key press that counts as one. React's events and the browser's own will do. */
export interface PersonsAct {
  readonly isTrusted: boolean;
  /** 0 once the event is over. */
  readonly eventPhase: number;
  readonly nativeEvent?: { readonly eventPhase: number };
}

/** A permission as it stands, and how to ask for it. */
export interface PermissionHandle extends Watched {
  /**
   * Asks, at once, within the person's click: `onClick={(event) => void request(event)}`. Outside of one the browser is
   * not asked. Never throws and never rejects.
   */
  readonly request: (event: PersonsAct) => Promise<PermissionOutcome>;
  /** @internal Takes note of an answer that the browser got by itself, by a button of its own. */
  readonly settle: (answer: Promise<unknown>) => Promise<PermissionOutcome>;
}

export interface PermissionOptions<Source extends PermissionSource> {
  /**
   * Given what was allowed, every time it is fetched: a position, a camera or microphone to `take()`, what the adapter
   * gives. It is kept nowhere else.
   */
  readonly onGranted?: ((result: PermissionResult<Source>) => void) | undefined;
}

/**
 * Follows a permission, and asks for it when the person clicks. Mounting asks nobody anything. However many follow the
 * same permission, the browser is listened to once.
 * @param source `"geolocation"`, `"notifications"`, `"camera"`, `"microphone"`, one of these with options, or an adapter.
 */
export function usePermission<const Source extends PermissionSource>(
  source: Source,
  { onGranted }: PermissionOptions<Source> = {},
): PermissionHandle {
  const personalization = usePersonalization();
  // An adapter made while rendering is another object every time: it is the same permission as long as its name is.
  const [followed, setFollowed] = useState<PermissionSource>(source);
  const current = nameOf(followed) === nameOf(source) ? followed : source;
  if (current !== followed) setFollowed(source);
  const watch = watchOf(current);
  const watched = useSyncExternalStore(watch.subscribe, watch.watched, () => nothingKnown);

  const give = (result: unknown): void => {
    try {
      onGranted?.(result as PermissionResult<Source>);
    } catch (error) {
      personalization.report(error);
    }
  };

  return {
    ...watched,
    settle: (answer) => watch.settle(answer, give),
    request: async (event) => {
      const asked: PermissionSource = source;
      if (isAdapter(asked)) return watch.request(() => asked.request(), give);
      const descriptor = typeof asked === "string" ? { name: asked } : asked;
      if (!isSupported(descriptor.name)) return { status: "unsupported" };
      if (event.isTrusted && (event.nativeEvent ?? event).eventPhase !== 0)
        return watch.request(() => requestNative(descriptor), give);
      if (process.env.NODE_ENV !== "production")
        personalization.report(
          new RapportError(
            `the permission "${descriptor.name}" was asked for outside of a person's click, so the browser was not asked. ` +
              "Browsers refuse such requests, for good in some. Call request(event) in onClick, before anything asynchronous.",
          ),
        );
      return { status: "untrusted" };
    },
  };
}
