import { createPersonalization, type Messages, type Personalization } from "@rapport/core";
import { useFilmMessages } from "@rapport/fixtures/words";
import { PersonalizationProvider } from "@rapport/react";
import type { PermissionSource } from "@rapport/react/permission";
import { type ReactNode, useState } from "react";
import { PermissionPrompt, type PermissionPromptRootProps } from "./index.ts";

export interface PermissionPageProps extends Omit<PermissionPromptRootProps, "source" | "render"> {
  /** @default "geolocation" */
  source?: PermissionSource | undefined;
  /** A life of its own unless it is given. */
  personalization?: Personalization | undefined;
  messages?: Messages | undefined;
  /** What the person gets. */
  benefit?: string | undefined;
  /** In place of the words of the permission. */
  title?: string | undefined;
  reads?: string | undefined;
}

/** A place of a page that would like to have a permission, with a field that does without. */
export function PermissionPage({
  personalization,
  messages,
  children,
  ...prompt
}: PermissionPageProps): ReactNode {
  const words = useFilmMessages();
  const [own] = useState(() => personalization ?? createPersonalization());
  return (
    <PersonalizationProvider personalization={personalization ?? own} messages={messages ?? words}>
      <Prompt {...prompt} />
      {children}
    </PersonalizationProvider>
  );
}

/** The prompt, made of its parts. */
export function Prompt({
  source = "geolocation",
  benefit = "Cinemas near you come first, with the way there.",
  title,
  reads,
  ...root
}: Omit<PermissionPageProps, "personalization" | "messages">): ReactNode {
  return (
    <PermissionPrompt.Root source={source} {...root}>
      <PermissionPrompt.Title>{title}</PermissionPrompt.Title>
      <PermissionPrompt.Benefit>{benefit}</PermissionPrompt.Benefit>
      <PermissionPrompt.Reads>{reads}</PermissionPrompt.Reads>
      <div className="rapport-permission-answers">
        <PermissionPrompt.Later />
        <PermissionPrompt.Allow />
      </div>
      <PermissionPrompt.Status />
      <PermissionPrompt.Recovery />
      <PermissionPrompt.Start />
      <PermissionPrompt.Alternative>
        <label>
          Or type a place: <input name="place" />
        </label>
      </PermissionPrompt.Alternative>
    </PermissionPrompt.Root>
  );
}
