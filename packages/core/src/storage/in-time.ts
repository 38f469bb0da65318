/** Milliseconds that a storage is waited for. Some never answer: held by a frozen tab, or being taken away. */
const patience = 3000;

/** Rejects if it takes too long; what is waited for goes on all the same. */
export const inTime = <T>(work: Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const late = (): void =>
      reject(new Error("Rapport: the storage does not answer; memory stands in for it."));
    const timer = setTimeout(late, patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
