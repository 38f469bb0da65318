/** What stands in a picture. */
export interface PictureWords {
  readonly title: string;
  readonly badge: string | undefined;
  readonly caption: string | undefined;
}

/** Pixels: the shape that most services show whole. */
export const pictureSize = { width: 1200, height: 630 } as const;

const middle = pictureSize.width / 2;
const medal = { y: 220, radius: 110 };
const widest = 1000;

/** Draws the picture in the colours and the font that the style sheet gives its canvas. It holds these words and nothing else. */
export function drawPicture(canvas: HTMLCanvasElement, { title, badge, caption }: PictureWords): void {
  const context = canvas.getContext("2d");
  if (!context) return;
  const style = getComputedStyle(canvas);
  const font = style.fontFamily || "sans-serif";
  context.direction = style.direction === "rtl" ? "rtl" : "ltr";
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillStyle = style.backgroundColor;
  context.fillRect(0, 0, pictureSize.width, pictureSize.height);

  context.fillStyle = style.outlineColor;
  context.beginPath();
  context.arc(middle, medal.y, medal.radius, 0, 2 * Math.PI);
  context.fill();
  context.fillStyle = style.textDecorationColor;
  context.font = `700 88px ${font}`;
  context.fillText(badge ?? "★", middle, medal.y + 6, 1.6 * medal.radius);

  context.fillStyle = style.color;
  context.font = `650 64px ${font}`;
  const lines = linesOf(title, (line) => context.measureText(line).width <= widest);
  for (const [at, line] of lines.entries()) context.fillText(line, middle, 410 + 76 * at, widest);
  if (caption === undefined) return;
  context.font = `400 34px ${font}`;
  context.fillText(caption, middle, 410 + 76 * lines.length + 8, widest);
}

/** At most two lines; what does not fit the second is drawn narrower. */
function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const words = text.split(" ");
  let first = words.length;
  while (first > 1 && !fits(words.slice(0, first).join(" "))) first -= 1;
  return [words.slice(0, first).join(" "), words.slice(first).join(" ")].filter(Boolean);
}
