import type { PermissionStanding } from "./standing.ts";
import type { TakeableStream } from "./native/media.ts";

/** A permission of the browser that is known by its name. */
export type NativePermission = "geolocation" | "notifications" | "camera" | "microphone";

/** A permission of the browser, with how it is asked for. Two with the same name stand alike. */
export type NativeDescriptor =
  /** Coarse unless `enableHighAccuracy` says otherwise. */
  | ({ readonly name: "geolocation" } & Readonly<PositionOptions>)
  | { readonly name: "notifications" }
  /** Which camera or microphone: the constraints of `getUserMedia`. */
  | ({ readonly name: "camera" | "microphone" } & Readonly<MediaTrackConstraints>);

/** Anything else a person can allow: step tracking, contacts, a permission of the host's own. */
export interface PermissionAdapter<Result = unknown> {
  /** Names it for the person's decisions and for the words. Of a hook, another name is another permission. */
  readonly name: string;
  /** How it stands. Asks nobody anything. What throws or rejects is `unknown`. */
  query(): PermissionStanding | Promise<PermissionStanding>;
  /**
   * Asks the person, by the means of the host or its platform. Called at once within their click.
   * Reject with a `DOMException` named `NotAllowedError` for a no; anything else counts as a failure.
   */
  request(): Promise<Result>;
  /** Calls the listener whenever it may stand otherwise. @returns how to stop. */
  subscribe?(listener: () => void): () => void;
}

/** What `usePermission` and the block take. Keep an adapter the same between renders. */
export type PermissionSource = NativePermission | NativeDescriptor | PermissionAdapter;

/** What allowing it gives. */
export type PermissionResult<Source extends PermissionSource> = Source extends {
  request(): Promise<infer Result>;
}
  ? Result
  : Source extends "geolocation" | { readonly name: "geolocation" }
    ? GeolocationPosition
    : Source extends "camera" | "microphone" | { readonly name: "camera" | "microphone" }
      ? TakeableStream
      : undefined;

export const nameOf = (source: PermissionSource): string =>
  typeof source === "string" ? source : source.name;

export const isAdapter = (source: PermissionSource): source is PermissionAdapter =>
  typeof source === "object" && "request" in source;
