import type { StorybookConfig } from "@storybook/react-vite";
import remarkGfm from "remark-gfm";
import { defaultClientConditions, mergeConfig } from "vite";

const config: StorybookConfig = {
  framework: "@storybook/react-vite",
  stories: [
    "./**/*.mdx",
    "./**/*.stories.tsx",
    "../docs/**/*.mdx",
    "../packages/blocks/src/**/*.mdx",
    "../packages/blocks/src/**/*.stories.tsx",
  ],
  addons: [
    {
      name: "@storybook/addon-docs",
      // Markdown as it is read elsewhere: tables, for example.
      options: { mdxPluginOptions: { mdxCompileOptions: { remarkPlugins: [remarkGfm] } } },
    },
    "@storybook/addon-a11y",
    "@storybook/addon-vitest",
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { componentsManifest: true },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      resolve: { conditions: ["@rapport/source", ...defaultClientConditions] },
      // Only a worker imports it: found too late, it would reload the page in the middle of a drop.
      optimizeDeps: { include: ["papaparse"] },
      // Browsers that know light-dark(): for older ones Vite would rewrite it, and nested themes would be lost.
      build: { cssTarget: ["chrome123", "firefox120", "safari17.5"] },
    }),
};

export default config;
