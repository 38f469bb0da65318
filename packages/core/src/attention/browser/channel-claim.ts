import type { Take } from "./tab-slot.ts";

/** Milliseconds in which others can object. */
const objection = 200;
/** Milliseconds until it is asked again whether the place is free: who had it may have crashed. */
const patience = 2000;

interface Message {
  readonly type: "wanted" | "held" | "free";
  /** Names the tab; of two that want the place at the same time the smaller name gets it. */
  readonly from: string;
}

/** By messages between tabs. Who has the place says so when somebody wants it; who hears nothing for a moment takes it. */
export const takeByChannel: Take = (name, changed, failed) => {
  let channel: BroadcastChannel | undefined;
  try {
    channel = new BroadcastChannel(name);
  } catch {
    failed();
    return () => {};
  }
  const me = crypto.randomUUID();
  let stage: "waiting" | "wanting" | "holding" = "waiting";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (): BroadcastChannel | undefined => channel;
  const say = (type: Message["type"]): void => open()?.postMessage({ type, from: me } satisfies Message);
  const wait = (): void => {
    const isLost = stage === "holding";
    stage = "waiting";
    clearTimeout(timer);
    timer = setTimeout(want, patience);
    if (isLost) changed(false);
  };
  const hold = (): void => {
    stage = "holding";
    say("held");
    changed(true);
  };
  const want = (): void => {
    stage = "wanting";
    clearTimeout(timer);
    timer = setTimeout(hold, objection);
    say("wanted");
  };
  const onMessage = ({ data }: MessageEvent): void => {
    const { type, from } = (data ?? {}) as Partial<Message>;
    if (typeof from !== "string") return;
    const isBehind = from < me;
    if (type === "wanted" && stage === "holding") say("held");
    else if (type === "wanted" && stage === "wanting") {
      if (isBehind) wait();
      else say("wanted");
    } else if (type === "held" && (stage !== "holding" || isBehind)) wait();
    else if (type === "free" && stage === "waiting") want();
  };
  channel.addEventListener("message", onMessage);
  want();
  return () => {
    clearTimeout(timer);
    channel?.removeEventListener("message", onMessage);
    if (stage === "holding") say("free");
    channel?.close();
    channel = undefined;
  };
};
