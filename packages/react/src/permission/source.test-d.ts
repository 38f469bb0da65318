import type { Equal, Expect } from "@rapport/test-support/types";
import type { PermissionResult, TakeableStream } from "./index.ts";

interface Steps {
  readonly name: "steps";
  query(): "prompt";
  request(): Promise<number>;
}

export type Cases = [
  Expect<Equal<PermissionResult<"geolocation">, GeolocationPosition>>,
  Expect<Equal<PermissionResult<{ name: "geolocation"; timeout: 1000 }>, GeolocationPosition>>,
  Expect<Equal<PermissionResult<"notifications">, undefined>>,
  Expect<Equal<PermissionResult<"microphone">, TakeableStream>>,
  Expect<Equal<PermissionResult<{ name: "camera"; facingMode: "user" }>, TakeableStream>>,
  Expect<Equal<PermissionResult<Steps>, number>>,
];
