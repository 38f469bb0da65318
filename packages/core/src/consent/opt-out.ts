/**
 * Whether the browser tells sites not to sell or share (Global Privacy Control, https://www.w3.org/TR/gpc/).
 * False where there is no browser: there the `Sec-GPC` header of the request says it.
 */
export function globalPrivacyControl(): boolean {
  return (
    (globalThis as { navigator?: { globalPrivacyControl?: boolean } }).navigator?.globalPrivacyControl ===
    true
  );
}
