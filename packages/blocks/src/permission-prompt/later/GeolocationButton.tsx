"use client";
import { useMessages } from "@rapport/react";
import { createElement, type ReactNode, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { usePermissionPrompt } from "../PermissionPromptContext.ts";

/** The browser's own button, as far as it is used here. https://wicg.github.io/PEPC/geolocation-element.html */
interface GeolocationElement extends HTMLElement {
  readonly isValid: boolean;
  readonly invalidReason: string;
  readonly permissionStatus: string;
  readonly position: GeolocationPosition | null;
  readonly error: GeolocationPositionError | null;
}

/** Reasons that stay: the element is not registered, or what the host styles it with is not allowed. */
const lasting = /^(?:unsuccessful_registration|illegal_subframe|style_invalid|type_invalid)$/;

/** Milliseconds after which such a reason counts. Every element has the first of them until it is registered. */
const patience = 1500;

/** The browser's own button for a position around ours, which takes its place where the browser refuses it for good. */
export function GeolocationButton({ children }: GeolocationButtonProps) {
  const { source, press, settle } = usePermissionPrompt();
  const words = useMessages().permission;
  const id = useId();
  const ref = useRef<GeolocationElement>(null);
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState(false);
  const precise = typeof source === "object" && "enableHighAccuracy" in source && source.enableHighAccuracy;

  const on = useEffectEvent((type: string, element: GeolocationElement) => {
    const { isValid, invalidReason, permissionStatus, position, error } = element;
    if (type === "click" && isValid) press();
    if (type === "promptdismiss" || (type === "promptaction" && permissionStatus === "denied"))
      settle(Promise.reject(new DOMException("", "NotAllowedError")));
    if (type === "location") settle(position ? Promise.resolve(position) : Promise.reject(error));
    if (type === "validationstatuschange") setReason(isValid ? "" : invalidReason);
  });

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const listen = ({ type, isTrusted }: Event): void => {
      if (isTrusted) on(type, element);
    };
    const types = ["click", "promptdismiss", "promptaction", "location", "validationstatuschange"];
    for (const type of types) element.addEventListener(type, listen);
    return () => {
      for (const type of types) element.removeEventListener(type, listen);
    };
  }, []);

  useEffect(() => {
    if (!lasting.test(reason)) return undefined;
    const timer = setTimeout(() => setRefused(true), patience);
    return () => clearTimeout(timer);
  }, [reason]);

  if (refused) return children;
  return (
    <>
      {createElement(
        "geolocation",
        {
          ref,
          className: "rapport-button rapport-geolocation",
          accuracymode: precise ? "precise" : "approximate",
          "aria-describedby": id,
        },
        children,
      )}
      <span className="rapport-geolocation-invalid" id={id}>
        {reason && words.invalid(reason)}
      </span>
    </>
  );
}

interface GeolocationButtonProps {
  /** Our own. */
  readonly children: ReactNode;
}
