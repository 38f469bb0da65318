const listeners = new Set<() => void>();
let done = false;

/** Films that come late: nothing at first, everything after `finish`. */
export const delivery = {
  isDone: (): boolean => done,
  finish: (): void => {
    done = true;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
