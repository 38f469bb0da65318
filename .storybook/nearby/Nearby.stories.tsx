import type { PermissionAdapter } from "@rapport/react/permission";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, type within } from "storybook/test";
import { nothingTravels } from "../nothingTravels.ts";
import { Nearby } from "./Nearby.tsx";

/** A browser that the story plays: the device is in Plagwitz. */
const played = (answer: "granted" | "denied"): PermissionAdapter<GeolocationPosition> => {
  let standing: "prompt" | "granted" | "denied" = "prompt";
  const coords = { latitude: 51.328_412, longitude: 12.334_523, accuracy: 40 };
  return {
    name: "geolocation",
    query: () => standing,
    request: () => {
      standing = answer;
      return answer === "granted"
        ? Promise.resolve({ coords, timestamp: 0 } as GeolocationPosition)
        : Promise.reject(new DOMException("Refused.", "NotAllowedError"));
    },
  };
};

interface PlayedProps {
  /** What the browser answers. Left out, it is the real one. */
  answer?: "granted" | "denied" | undefined;
}

function Played({ answer }: PlayedProps) {
  const [source] = useState(() => answer && played(answer));
  return <Nearby source={source} />;
}

/**
 * A search for cinemas. Search without typing a place, and the page says what your location is good for; the browser asks
 * only after "Allow". Type a district, and you get the same list without being asked. With a real browser this first
 * story uses the real location.
 */
const meta = {
  title: "Nearby",
  component: Played,
  render: ({ answer }) => <Played answer={answer} key={answer} />,
} satisfies Meta<typeof Played>;

export default meta;
type Story = StoryObj<typeof meta>;
type Canvas = ReturnType<typeof within>;

const phase = (canvas: Canvas) =>
  canvas.getByRole("region", { name: "Use your location?" }).getAttribute("data-phase");
const reaches = (canvas: Canvas, expected: string) => waitFor(() => expect(phase(canvas)).toBe(expected));
const press = async (canvas: Canvas, name: string) =>
  userEvent.click(await canvas.findByRole("button", { name }));
const first = (canvas: Canvas) => canvas.getAllByRole("listitem")[0];

/** Nothing is asked before anybody searches. */
export const NearbyStory: Story = {
  name: "Nearby",
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: "All cinemas, by name" })).toBeVisible();
    await expect(phase(canvas)).toBe("resting");
  },
};

/** Searched without a place: the question comes in context. */
export const Asked: Story = {
  args: { answer: "granted" },
  play: async ({ canvas }) => {
    await press(canvas, "Search");
    await reaches(canvas, "explainer");
    await expect(canvas.getByRole("searchbox")).toBeVisible();
  },
};

export const Allowed: Story = {
  args: { answer: "granted" },
  play: async ({ canvas }) => {
    await press(canvas, "Search");
    await press(canvas, "Allow");
    await expect(await canvas.findByRole("heading", { name: "Near you" })).toBeVisible();
    await expect(canvas.getAllByRole("listitem")).toHaveLength(6);
    await expect(first(canvas)).toHaveTextContent(/Plagwitz.*less than 1 km/);
  },
};

/** The alternative: the same list, for a district that was typed. */
export const TypedInstead: Story = {
  args: { answer: "granted" },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("searchbox"), "connewitz{Enter}");
    await expect(await canvas.findByRole("heading", { name: "Near Connewitz" })).toBeVisible();
    await expect(first(canvas)).toHaveTextContent("Night Owl");
    await expect(phase(canvas)).toBe("resting");
  },
};

/** Put off: searching again does not ask again, and the field works. */
export const NotNow: Story = {
  args: { answer: "granted" },
  play: async ({ canvas }) => {
    await press(canvas, "Search");
    await press(canvas, "Not now");
    await reaches(canvas, "resting");
    await press(canvas, "Search");
    await expect(await canvas.findByText(/^Type a district or a street/)).toBeVisible();
    await expect(phase(canvas)).toBe("resting");
    await press(canvas, "Use my location");
    await reaches(canvas, "explainer");
  },
};

export const Denied: Story = {
  args: { answer: "denied" },
  play: async ({ canvas }) => {
    await press(canvas, "Search");
    await press(canvas, "Allow");
    await waitFor(() => expect(canvas.getByText("Should you want to change that:")).toBeVisible());
    await userEvent.type(canvas.getByRole("searchbox"), "gohlis{Enter}");
    await expect(await canvas.findByRole("heading", { name: "Near Gohlis" })).toBeVisible();
  },
};

export const UnknownPlace: Story = {
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("searchbox"), "Paris{Enter}");
    await expect(await canvas.findByText(/^“Paris” is not a place we know\./)).toBeVisible();
  },
};

export const Dark: Story = { ...Asked, args: { answer: "granted" }, globals: { theme: "dark" } };
export const RightToLeft: Story = {
  ...Asked,
  args: { answer: "granted" },
  globals: { direction: "rtl" },
};

/** In each language of the page, its own words included. */
const inLocale = (locale: string, name: string, search: string): Story => ({
  args: { answer: "granted" },
  globals: { locale },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole("heading", { level: 1, name })).toBeVisible();
    await userEvent.type(canvas.getByRole("searchbox"), "Gohlis");
    await press(canvas, search);
    await waitFor(() => expect(first(canvas)).toHaveTextContent("Orangery"));
  },
});
export const German = inLocale("de", "Kinos in der Nähe", "Suchen");
export const Spanish = inLocale("es", "Cines cerca", "Buscar");
export const Arabic = inLocale("ar", "دور السينما القريبة", "بحث");
export const Pseudo = inLocale("pseudo", "Cinemas nearby", "Search");

/** Nothing travels when the question opens. */
export const ReducedMotion: Story = {
  ...Asked,
  globals: { motion: "reduced" },
  play: async (context) => {
    await Asked.play?.(context);
    await nothingTravels();
  },
};
