"use client";
import { act, forget } from "@rapport/core";
import { useMessages, usePersonalization, usePublishReceipt } from "@rapport/react";
import { useCallback, useSyncExternalStore } from "react";
import { guarded } from "../internals/guarded.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { type Stance, TopicControlContext } from "./TopicControlContext.ts";

/**
 * Lets a person follow, mute or pause a topic from wherever they meet it. Every press has a receipt with the way back.
 * Renders a `<div role="group">` named after the topic.
 */
export function TopicControlRoot({ trait, children, ...given }: TopicControlRootProps) {
  const messages = useMessages();
  const personalization = usePersonalization();
  const publish = usePublishReceipt();
  const stance = useSyncExternalStore(
    useCallback((listener: () => void) => personalization.subscribe(listener), [personalization]),
    () => personalization.profile().stances.get(trait),
    nothing,
  );
  const clear = (what: "last" | "all"): void => {
    const said = personalization
      .signals()
      .flatMap((signal) =>
        "trait" in signal && signal.trait === trait && (what === "all" || signal.type === stance?.type)
          ? signal.id
          : [],
      );
    publish("cleared", forget(personalization, said));
  };
  const value = {
    ...{ trait, stance, clock: personalization.clock },
    say: guarded(personalization, (name, draft) => publish(name, act(personalization, [draft]))),
    clear: guarded(personalization, clear),
  } satisfies Parameters<typeof TopicControlContext>[0]["value"];
  return useRender(
    "div",
    given,
    {
      role: "group",
      className: "rapport-topic",
      "aria-label": messages.topic(messages.trait(trait)),
      children: <TopicControlContext value={value}>{children}</TopicControlContext>,
    },
    { stance: nameOf(stance) } satisfies TopicControlRootState,
  );
}

const nothing = (): undefined => undefined;

const nameOf = (stance: Stance | undefined): TopicControlRootState["stance"] =>
  stance?.type === "mute" && stance.until ? "pause" : stance?.type;

export interface TopicControlRootState {
  /** `data-stance="follow"`, `"mute"`, `"pause"`, `"less"` or `"ignore"`; absent while nothing was said. */
  stance: Stance["type"] | "pause" | undefined;
}

export interface TopicControlRootProps extends PartProps<"div", TopicControlRootState> {
  /** What it is about: `facet:value`, for example `genre:noir`. */
  trait: string;
}
