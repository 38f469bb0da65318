import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, waitFor } from "storybook/test";
import { colorPurpose, colors, tokenDeclarations } from "./design-tokens.fixture.ts";
import {
  BoxSample,
  Chapter,
  ColorSample,
  MotionSample,
  SpaceSample,
  TextSample,
} from "./token-samples.fixture.tsx";
import "./styles.css";

const scales = [...tokenDeclarations()].filter(([name]) => !name.startsWith("--rapport-color-"));
const scale = (kind: string) => scales.filter(([name]) => name.startsWith(`--rapport-${kind}-`));

/** Fills are shown under the text they carry, everything else on the surface it lies on. */
function partners(role: string) {
  const name = `--rapport-color-${role}`;
  if (role === "on-accent") return { front: name, back: "--rapport-color-accent", line: false };
  if (role === "accent-soft") return { front: "--rapport-color-accent", back: name, line: false };
  if (role.startsWith("surface")) return { front: "--rapport-color-text", back: name, line: false };
  return { front: name, back: "--rapport-color-surface", line: /^(?:border|focus)/.test(role) };
}

function TokensPage() {
  return (
    <main
      style={{
        display: "grid",
        gap: "var(--rapport-space-8)",
        padding: "var(--rapport-space-6)",
        background: "var(--rapport-color-surface)",
        color: "var(--rapport-color-text)",
        fontFamily: "ui-sans-serif, system-ui, sans-serif",
        lineHeight: 1.5,
      }}
    >
      <header>
        <h1 style={{ margin: 0, fontSize: "var(--rapport-text-xl)", fontWeight: 600 }}>Tokens</h1>
        <p style={{ margin: 0, color: "var(--rapport-color-text-muted)", maxInlineSize: "60ch" }}>
          Set the colour roles on <code>:root</code> to make the blocks yours. The figures are measured on
          this page, in the theme it has now.
        </p>
      </header>
      <Chapter title="Colour" column="220px">
        {Object.keys(colors("light")).map((role) => (
          <ColorSample
            key={role}
            name={`--rapport-color-${role}`}
            purpose={colorPurpose(role)}
            {...partners(role)}
          />
        ))}
      </Chapter>
      <Chapter title="Space and size" column="180px">
        {[...scale("space"), ...scale("size")].map(([name, value]) => (
          <SpaceSample key={name} name={name} value={value} />
        ))}
      </Chapter>
      <Chapter title="Type" column="280px">
        {scale("text").map(([name, value]) => (
          <TextSample key={name} name={name} value={value} />
        ))}
      </Chapter>
      <Chapter title="Corners" column="200px">
        {scale("radius").map(([name, value]) => (
          <BoxSample key={name} name={name} value={value} style={{ borderRadius: `var(${name})` }} />
        ))}
      </Chapter>
      <Chapter title="Shadows" column="280px">
        {scale("shadow").map(([name]) => (
          <BoxSample
            key={name}
            name={name}
            value={name.endsWith("1") ? "Resting pictures" : "Panels above the page"}
            style={{
              borderRadius: "var(--rapport-radius-m)",
              background: "var(--rapport-color-surface-raised)",
              boxShadow: `var(${name})`,
            }}
          />
        ))}
      </Chapter>
      <Chapter title="Motion" column="280px">
        {scale("duration").map(([name, value]) => (
          <MotionSample
            key={name}
            name={name}
            value={value}
            duration={`var(${name})`}
            ease="var(--rapport-ease-out)"
          />
        ))}
        {scale("ease").map(([name, value]) => (
          <MotionSample key={name} name={name} value={value} duration="600ms" ease={`var(${name})`} />
        ))}
      </Chapter>
    </main>
  );
}

const meta = {
  title: "Design/Tokens",
  component: TokensPage,
  tags: ["!autodocs"],
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof TokensPage>;

export default meta;

/** Every token, in the theme of the toolbar. */
export const Tokens: StoryObj<typeof meta> = {
  play: async ({ canvas, canvasElement }) => {
    for (const name of tokenDeclarations().keys()) {
      await expect(canvas.getByText(name)).toBeVisible();
    }
    const figures = [...canvasElement.querySelectorAll<HTMLElement>("[data-contrast]")];
    await expect(figures).toHaveLength(Object.keys(colors("light")).length);
    await waitFor(() => {
      const low = figures.filter((element) => Number(element.dataset["contrast"]) < 3);
      // It only divides, so it alone may be faint.
      return expect(low.filter(({ textContent }) => !textContent.endsWith(" border on surface"))).toEqual([]);
    });
  },
};
