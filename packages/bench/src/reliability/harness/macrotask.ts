/** Lets the page breathe: resolves after everything that is due by now. A timer would wait a second in a tab behind another. */
export const macrotask = (): Promise<unknown> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", resolve, { once: true });
    port1.start();
    port2.postMessage(null);
  });
