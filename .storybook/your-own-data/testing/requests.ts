import type { BrowserCommand } from "vitest/node";

/** Addresses that were asked for, by the session of the test. */
const watched = new Map<string, string[]>();

/** Starts to note every request of the page and of its workers, whatever makes it. */
export const watchRequests: BrowserCommand = ({ context, sessionId }) => {
  const requests: string[] = [];
  watched.set(sessionId, requests);
  context.on("request", (request) => requests.push(request.url()));
  // A socket is no request to Playwright, and that of the test itself is open already.
  context.pages().forEach((page) => page.on("websocket", (socket) => requests.push(socket.url())));
};

/** What was asked for since then. */
export const requestsMade: BrowserCommand = ({ sessionId }) => watched.get(sessionId) ?? [];

declare module "vitest/browser" {
  interface BrowserCommands {
    watchRequests: () => Promise<void>;
    requestsMade: () => Promise<readonly string[]>;
  }
}
