/** A colour in OKLCH. */
export interface Oklch {
  /** 0 (black) to 1 (white). */
  readonly lightness: number;
  /** 0 (grey) to about 0.37. */
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
}

/**
 * Reads `oklch(48% 0.13 268)` or `oklch(0.48 0.13 268 / 0.5)`, as written in a stylesheet and as browsers compute it.
 * An alpha is left out of account.
 * @returns `undefined` if the text is no OKLCH colour.
 */
export function parseOklch(text: string): Oklch | undefined {
  const match = /^oklch\(([\d.]+)(%?) ([\d.]+) ([\d.]+|none)(?: \/ [\d.]+%?)?\)$/.exec(text.trim());
  if (!match) return undefined;
  const [, lightness, percent, chroma, hue] = match;
  return {
    lightness: percent ? Number(lightness) / 100 : Number(lightness),
    chroma: Number(chroma),
    hue: hue === "none" ? 0 : Number(hue),
  };
}

/** Linear-light sRGB, 0 to 1 per channel, clipped to what a screen can show. Matrices: Björn Ottosson, "A perceptual color space for image processing". */
function toLinearRgb({ lightness, chroma, hue }: Oklch): readonly [number, number, number] {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (channel: number) => Math.min(1, Math.max(0, channel));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance(color: Oklch): number {
  const [red, green, blue] = toLinearRgb(color);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). The order does not matter. */
export function contrast(one: Oklch, other: Oklch): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
