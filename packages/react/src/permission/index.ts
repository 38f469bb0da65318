export type { TakeableStream } from "./native/media.ts";
export type {
  NativeDescriptor,
  NativePermission,
  PermissionAdapter,
  PermissionResult,
  PermissionSource,
} from "./source.ts";
export type { PermissionOutcome, PermissionStanding } from "./standing.ts";
export {
  type PermissionHandle,
  type PermissionOptions,
  type PersonsAct,
  usePermission,
} from "./usePermission.ts";
export { type PermissionHistory, usePermissionHistory } from "./usePermissionHistory.ts";
