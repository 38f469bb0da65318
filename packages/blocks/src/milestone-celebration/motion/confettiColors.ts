/** Properties of the canvas that hold its colours: the style sheet gives them those of the theme. */
const properties = ["color", "outline-color", "text-decoration-color", "text-emphasis-color"] as const;

/** The colours of the theme as the confetti takes them: `#rrggbb`. */
export function confettiColors(canvas: HTMLCanvasElement): string[] {
  const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  if (!context) return [];
  const style = getComputedStyle(canvas);
  return properties.map((property) => {
    context.fillStyle = style.getPropertyValue(property);
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
  });
}
