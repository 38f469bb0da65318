import type { NativeDescriptor, NativePermission } from "../source.ts";
import type { PermissionStanding } from "../standing.ts";
import { requestPosition } from "./geolocation.ts";
import { requestMedia } from "./media.ts";
import { requestNotifications } from "./notifications.ts";

/** Chromium's own; elsewhere there is none, and nothing is known. */
interface WithFeaturePolicy {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** Whether the page can have it at all. False in an insecure page, and in a frame that was not lent it. */
export function isSupported(name: NativePermission): boolean {
  const { featurePolicy } = document as WithFeaturePolicy;
  if (!isSecureContext) return false;
  if (name === "notifications") return typeof Notification === "function";
  if (featurePolicy && !featurePolicy.allowsFeature(name)) return false;
  return name === "geolocation"
    ? Boolean(navigator.geolocation)
    : typeof navigator.mediaDevices?.getUserMedia === "function";
}

/** The browser's own record. Rejects where it keeps none of this name, or has no such API. */
export const statusOf = async (name: NativePermission): Promise<PermissionStatus> =>
  navigator.permissions.query({ name });

/** How it stands where the browser keeps no record. */
export function standingWithout(name: NativePermission): PermissionStanding {
  if (name !== "notifications") return "unknown";
  return Notification.permission === "default" ? "prompt" : Notification.permission;
}

/** Asks the browser, before it returns. */
export function requestNative(descriptor: NativeDescriptor): Promise<unknown> {
  switch (descriptor.name) {
    case "geolocation": {
      return requestPosition(descriptor);
    }
    case "notifications": {
      return requestNotifications();
    }
    default: {
      return requestMedia(descriptor);
    }
  }
}
