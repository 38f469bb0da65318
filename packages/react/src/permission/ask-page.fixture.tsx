import { render, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect } from "vitest";
import { TestPersonalizationProvider } from "../testing.tsx";
import {
  type PermissionOptions,
  type PermissionOutcome,
  type PermissionSource,
  usePermission,
} from "./index.ts";

export interface AskProps extends PermissionOptions<PermissionSource> {
  readonly source: PermissionSource;
  readonly onOutcome?: (outcome: PermissionOutcome) => void;
}

/** A page that draws its own. */
export function Ask({ source, onGranted, onOutcome }: AskProps) {
  const { standing, asking, request } = usePermission(source, { onGranted });
  return (
    <button data-standing={standing} onClick={(event) => void request(event).then(onOutcome)} type="button">
      {asking ? "Asking" : "Ask"}
    </button>
  );
}

/** What every page has around it. */
export const within = (children: ReactNode) => (
  <TestPersonalizationProvider>{children}</TestPersonalizationProvider>
);
/** Shows the page. */
export const show = (props: AskProps) => render(within(<Ask {...props} />));
/** Its button. */
export const button = () => screen.getByRole("button");
/** Waits until the permission stands so. */
export const standsAs = (standing: string) =>
  waitFor(() => expect(button().dataset["standing"]).toBe(standing));
