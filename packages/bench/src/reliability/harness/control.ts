const key = "blob";

/** Tells the bench what a storage has acknowledged; heard even if the page is gone a moment later. */
export function acknowledged(ids: readonly string[]): void {
  console.debug(`acknowledged ${ids.join(" ")}`);
}

/** How logs are often kept: as one blob, read, changed and written back, here even under an exclusive lock. Has to lose. */
export const control = {
  async write(prefix: string, count: number): Promise<void> {
    for (let at = 0; at < count; at += 1)
      await navigator.locks.request(key, () => {
        const entries: string[] = control.read();
        entries.push(`${prefix}${at}`);
        localStorage.setItem(key, JSON.stringify(entries));
      });
  },
  read(): string[] {
    return JSON.parse(localStorage.getItem(key) ?? "[]") as string[];
  },
};
