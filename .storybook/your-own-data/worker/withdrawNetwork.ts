/** Everything by which a worker can send something. */
const ways = [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "importScripts",
  "Worker",
  "BroadcastChannel",
];

/**
 * Takes away from a worker whatever could send anything, for as long as it lives.
 * @returns what is left of it: nothing.
 */
export function withdrawNetwork(scope: object): string[] {
  for (const name of ways)
    if (name in scope)
      Object.defineProperty(scope, name, { value: undefined, writable: false, configurable: false });
  return ways.filter((name) => Reflect.get(scope, name) !== undefined);
}
