import type { Oklch } from "./contrast.fixture.ts";
import json from "./tokens.json" with { type: "json" };

/** The four looks a colour or a shadow has a value for. */
export const modes = ["light", "dark", "high-contrast-light", "high-contrast-dark"] as const;
export type Mode = (typeof modes)[number];

interface DtcgColor {
  colorSpace: string;
  components: readonly number[];
  alpha?: number;
}
interface Quantity {
  value: number;
  unit: string;
}
interface ShadowLayer {
  color: DtcgColor;
  offsetX: Quantity;
  offsetY: Quantity;
  blur: Quantity;
  spread: Quantity;
}
interface Token<Value> {
  $value: Value;
  $description?: string;
}
type Group<Value> = Readonly<Record<string, Token<Value>>>;

/** The tokens of one group, by name, without the group's own `$type`. */
function group<Value>(source: object): Group<Value> {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !name.startsWith("$")));
}

const { rapport } = json;

/** Colour roles of one look. */
export const colors = (mode: Mode): Group<DtcgColor> => group(rapport[mode].color);

const shadows = (mode: "light" | "dark"): Group<readonly ShadowLayer[]> => group(rapport[mode].shadow);

/** A colour of tokens.json, ready for arithmetic. */
export function toOklch({ components: [lightness = 0, chroma = 0, hue = 0] }: DtcgColor): Oklch {
  return { lightness, chroma, hue };
}

function color({ components: [lightness = 0, chroma, hue], alpha }: DtcgColor): string {
  const percent = Number((lightness * 100).toFixed(4));
  return `oklch(${percent}% ${chroma} ${hue}${alpha === undefined ? "" : ` / ${alpha}`})`;
}

const quantity = ({ value, unit }: Quantity) => (value === 0 ? "0" : `${value}${unit}`);

/** The custom properties of the colour roles in two looks, as a stylesheet declares them. */
export function colorDeclarations(light: Mode, dark: Mode): ReadonlyMap<string, string> {
  const lightColors = Object.entries(colors(light));
  const darkColors = colors(dark);
  return new Map(
    lightColors.map(([name, token]) => {
      const other = darkColors[name];
      if (!other) throw new Error(`tokens.json: ${dark} has no colour "${name}", which ${light} has.`);
      return [`--rapport-color-${name}`, `light-dark(${color(token.$value)}, ${color(other.$value)})`];
    }),
  );
}

function shadowDeclarations(): readonly (readonly [string, string])[] {
  const dark = shadows("dark");
  return Object.entries(shadows("light")).map(([name, token]) => {
    const layers = token.$value.map(({ offsetX, offsetY, blur, spread, ...layer }, index) => {
      const other = dark[name]?.$value[index];
      if (!other)
        throw new Error(`tokens.json: the dark shadow "${name}" has fewer layers than the light one.`);
      const sizes = [offsetX, offsetY, blur, spread].map(quantity).join(" ");
      return `${sizes} light-dark(${color(layer.color)}, ${color(other.color)})`;
    });
    return [`--rapport-shadow-${name}`, layers.join(", ")] as const;
  });
}

/** Custom properties of the scales, which are the same in every look. */
function scaleDeclarations(): readonly (readonly [string, string])[] {
  const quantities = (["space", "radius", "text", "size", "duration"] as const).flatMap((scale) =>
    Object.entries(group<Quantity>(rapport[scale])).map(
      ([name, token]) => [`--rapport-${scale}-${name}`, quantity(token.$value)] as const,
    ),
  );
  const curves = Object.entries(group<readonly number[]>(rapport.ease)).map(
    ([name, token]) => [`--rapport-ease-${name}`, `cubic-bezier(${token.$value.join(", ")})`] as const,
  );
  return [...quantities, ...curves];
}

/** Every custom property that tokens.json stands for, with its value in a stylesheet. */
export function tokenDeclarations(): ReadonlyMap<string, string> {
  return new Map([...colorDeclarations("light", "dark"), ...shadowDeclarations(), ...scaleDeclarations()]);
}

/** What a colour role is for. */
export function colorPurpose(name: string): string {
  return colors("light")[name]?.$description ?? "";
}
