/**
 * What `@rapport/core` may use outside `storage/`: the few globals that every browser, server and worker has.
 * The engine is checked against this list alone, so a DOM type in it does not compile.
 */
declare const console: {
  warn(...data: unknown[]): void;
  error(...data: unknown[]): void;
};
declare function queueMicrotask(callback: () => void): void;
declare function setTimeout(callback: () => void, milliseconds?: number): unknown;
declare function clearTimeout(timer: unknown): void;
declare function structuredClone<Value>(value: Value): Value;
declare const crypto: {
  randomUUID(): string;
  getRandomValues<Values extends Uint8Array | Uint32Array>(values: Values): Values;
};
declare const performance: { now(): number };
declare class TextEncoder {
  encode(text: string): Uint8Array;
}
