import { isSupported, standingWithout, statusOf } from "./native/native.ts";
import {
  isAdapter,
  nameOf,
  type NativePermission,
  type PermissionAdapter,
  type PermissionSource,
} from "./source.ts";
import type { PermissionStanding } from "./standing.ts";

/** Follows how a permission stands. */
export interface Observation {
  /** Looks anew. Never rejects. */
  readonly look: () => Promise<PermissionStanding>;
  readonly stop: () => void;
}

/** Begins to follow. @param changed Called whenever it may stand otherwise. Never throws. */
export const observe = (source: PermissionSource, changed: () => void): Observation =>
  isAdapter(source)
    ? observeAdapter(source, changed)
    : observeNative(nameOf(source) as NativePermission, changed);

function observeNative(name: NativePermission, changed: () => void): Observation {
  if (!isSupported(name)) return { look: () => Promise.resolve("unsupported"), stop: () => {} };
  let status: PermissionStatus | undefined;
  let stopped = false;
  // The first look is the one that stays and is listened to; later ones only read, for not every browser tells of changes.
  const look = async (): Promise<PermissionStanding> => {
    try {
      const found = await statusOf(name);
      if (!status && !stopped) {
        status = found;
        status.addEventListener("change", changed);
      }
      return found.state;
    } catch {
      return standingWithout(name);
    }
  };
  return {
    look,
    stop: () => {
      stopped = true;
      status?.removeEventListener("change", changed);
    },
  };
}

function observeAdapter(adapter: PermissionAdapter, changed: () => void): Observation {
  const leave = attempt(() => adapter.subscribe?.(changed));
  return {
    look: async () => {
      try {
        return await adapter.query();
      } catch {
        return "unknown";
      }
    },
    stop: () => attempt(() => leave?.()),
  };
}

/** What of the host's throws leaves nothing behind. */
function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
