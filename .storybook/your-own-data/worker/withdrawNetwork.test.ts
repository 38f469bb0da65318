import { expect, it } from "vitest";
import { withdrawNetwork } from "./withdrawNetwork.ts";

it("leaves a worker nothing it could send anything with", () => {
  const scope = { fetch: () => undefined, WebSocket: () => undefined, postMessage: () => undefined };
  expect(withdrawNetwork(scope)).toEqual([]);
  expect(scope.fetch).toBeUndefined();
  expect(() => Object.assign(scope, { fetch: () => undefined })).toThrow(TypeError);
  expect(scope.postMessage).toBeTypeOf("function");
});
