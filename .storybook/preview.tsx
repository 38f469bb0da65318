import "@rapport/blocks/styles.css";
import "./preview.css";
import { personas } from "@rapport/fixtures";
import type { Preview } from "@storybook/react-vite";
import { configure } from "storybook/test";
import { motionHasEnded } from "./motionHasEnded.ts";
import { withSurroundings } from "./withSurroundings.tsx";

// A busy machine is not a failure: what is waited for ends the wait.
configure({ asyncUtilTimeout: 15_000 });

const preview: Preview = {
  tags: ["autodocs"],
  afterEach: motionHasEnded,
  decorators: [withSurroundings],
  globalTypes: {
    persona: {
      description: "Whose page it is",
      toolbar: {
        title: "Persona",
        icon: "user",
        dynamicTitle: true,
        items: personas.map(({ id, name }) => ({ value: id, title: name })),
      },
    },
    consent: {
      description: "What the person answered when asked for consent",
      toolbar: {
        title: "Consent",
        icon: "lock",
        dynamicTitle: true,
        items: [
          { value: "story", title: "Consent of the story" },
          { value: "nothing", title: "Nothing answered" },
          { value: "granted", title: "All granted" },
          { value: "refused", title: "All refused" },
        ],
      },
    },
    optOut: {
      description: "Global Privacy Control",
      toolbar: {
        title: "Global Privacy Control",
        icon: "eyeclose",
        dynamicTitle: true,
        items: [
          { value: "story", title: "Opt-out signal of the story" },
          { value: "on", title: "Opt-out signal sent (GPC)" },
          { value: "off", title: "No opt-out signal" },
        ],
      },
    },
    locale: {
      description: "Language of the blocks, with its direction of writing",
      toolbar: {
        title: "Language",
        icon: "globe",
        dynamicTitle: true,
        items: [
          { value: "en", title: "English" },
          { value: "de", title: "Deutsch" },
          { value: "es", title: "Español" },
          { value: "ar", title: "العربية", right: "RTL" },
          { value: "pseudo", title: "Pseudo", right: "~40 % longer" },
        ],
      },
    },
    theme: {
      description: "Theme",
      toolbar: {
        title: "Theme",
        icon: "contrast",
        dynamicTitle: true,
        items: [
          { value: "system", title: "Theme of the system" },
          { value: "light", title: "Light" },
          { value: "dark", title: "Dark" },
          { value: "high-contrast", title: "High contrast" },
        ],
      },
    },
    direction: {
      description: "Direction of writing",
      toolbar: {
        title: "Direction",
        icon: "transfer",
        dynamicTitle: true,
        items: [
          { value: "ltr", title: "Direction of the language" },
          { value: "rtl", title: "Right to left" },
        ],
      },
    },
    motion: {
      description: "Motion",
      toolbar: {
        title: "Motion",
        icon: "play",
        dynamicTitle: true,
        items: [
          { value: "system", title: "Motion of the system" },
          { value: "reduced", title: "Reduced motion" },
        ],
      },
    },
  },
  initialGlobals: {
    persona: "mina",
    consent: "story",
    optOut: "story",
    locale: "en",
    theme: "system",
    direction: "ltr",
    motion: "system",
  },
  parameters: {
    layout: "fullscreen",
    // Of what is fine one node a rule is enough, and no style sheet has to be fetched again: only rules about media need that.
    a11y: { test: "error", options: { resultTypes: ["violations", "incomplete"], preload: false } },
    options: {
      storySort: {
        order: [
          "Film night",
          "Your data",
          "First visit",
          "Fitness",
          "After a bad day",
          "Nearby",
          "Your own data",
          "Their recommender",
          "Guides",
          "Blocks",
          "Ready-made",
          "Design",
        ],
      },
    },
  },
};

export default preview;
