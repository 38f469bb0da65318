import type { AskState, Traced } from "./ask.ts";

/** Whether two states say the same. */
export function isSameState(a: AskState, b: AskState): boolean {
  const facts = (state: AskState): unknown[] => [
    state.status,
    "because" in state && state.because,
    "until" in state && state.until,
    "answered" in state && state.answered,
  ];
  const other = facts(b);
  return facts(a).every((fact, at) => fact === other[at]);
}

/** Whether two traces say the same of the same asks. */
export function isSameTrace(a: readonly Traced[], b: readonly Traced[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ ask, state }, at) => {
      const other = b[at] as Traced;
      return ask.id === other.ask.id && ask.kind === other.ask.kind && isSameState(state, other.state);
    })
  );
}
