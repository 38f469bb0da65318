import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";

/** The trigger of a film. */
export const triggerOf = (title: string) =>
  screen.findByRole("button", { name: new RegExp(`seeing ${title}\\?$`) });

/** The panel, once it is open. Its code is fetched on the way, which may take its time the first time. */
export const findPanel = () => screen.findByRole("dialog", {}, { timeout: 10_000 });

/** The panel has left. */
export const isGone = () => waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());

/** The films on the shelf. */
export const titles = () =>
  screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
