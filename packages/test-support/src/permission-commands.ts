import type { BrowserCommand } from "vitest/node";

type Surroundings = Parameters<BrowserCommand>[0];
type Session = Awaited<ReturnType<Surroundings["context"]["newCDPSession"]>>;

/** Kept open: with the session the browser forgets what it was told. */
const sessions = new WeakMap<Surroundings["page"], Session>();

/** Answers for the person, as the settings of the browser do. In `prompt` this browser closes its own questions. */
export const setPermission: BrowserCommand<
  [name: PermissionName, setting: "granted" | "denied" | "prompt"]
> = async ({ context, page }, name, setting) => {
  const session = sessions.get(page) ?? (await context.newCDPSession(page));
  sessions.set(page, session);
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.send("Browser.setPermission", {
    permission: { name },
    setting,
    origin: new URL(page.url()).origin,
    // Without it another profile would answer.
    ...(targetInfo.browserContextId && { browserContextId: targetInfo.browserContextId }),
  });
};

/** Puts the device somewhere. Degrees. */
export const setPosition: BrowserCommand<[latitude: number, longitude: number]> = async (
  { context },
  latitude,
  longitude,
) => context.setGeolocation({ latitude, longitude, accuracy: 1000 });

declare module "vitest/browser" {
  interface BrowserCommands {
    setPermission: (name: PermissionName, setting: "granted" | "denied" | "prompt") => Promise<void>;
    setPosition: (latitude: number, longitude: number) => Promise<void>;
  }
}
