"use client";
import { useMessages } from "@rapport/react";
import { useSyncExternalStore } from "react";
import { usePermissionPrompt } from "./PermissionPromptContext.ts";
import { type PermissionPromptAnswerProps, useAnswer } from "./useAnswer.tsx";
import { useLater } from "./useLater.ts";

/**
 * Lets the browser ask, within the click. Renders a `<button>`, the same as `PermissionPrompt.Later`; for a position,
 * where browsers have one, their own `<geolocation>` button around it.
 */
export function PermissionPromptAllow(given: PermissionPromptAnswerProps) {
  const { source, name, phase, allow } = usePermissionPrompt();
  const exists = useSyncExternalStore(subscribe, elementExists, no);
  // An adapter asks by its own means, whatever it is called.
  const later = useLater(
    exists && name === "geolocation" && !(typeof source === "object" && "request" in source),
  );
  const button = useAnswer(given, {
    children: useMessages().permission.allow(),
    "aria-disabled": phase === "waiting" || undefined,
    onClick: (event) => {
      if (phase !== "waiting") allow(event);
    },
  });
  return button && later ? <later.GeolocationButton>{button}</later.GeolocationButton> : button;
}

const elementExists = (): boolean => "HTMLGeolocationElement" in globalThis;
const subscribe = () => no;
const no = (): boolean => false;
