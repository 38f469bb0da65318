import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, plural } = formatsFor("es");
const day = 86_400_000;

/** The strings of milestones in Spanish. */
export const milestonesInSpanish: Messages["milestones"] = {
  counted: (target, counter) => `${number(target)} × ${counter}`,
  together: (time) => plural(Math.round(time / day), { one: "# día contigo", other: "# días contigo" }),
  reached: () => "Conseguido.",
  praise: (tone) => (tone === "celebrating" ? "¡Bien hecho!" : tone === "warm" ? "Bien hecho." : ""),
  also: (titles) => `También: ${list(titles)}.`,

  stop: () => "Detener el movimiento",
  fewer: () => "No celebrar más esto",
  again: () => "Volver a celebrar esto",
  turnedOff: () => "No verás más celebraciones como esta. Lo que haces sigue contando.",
  turnedOn: () => "Volverás a ver celebraciones como esta.",

  share: () => "Compartir",
  sharePicture: (title) => `Imagen: ${title}`,
  shareNote: () => "La imagen dice esto y nada más sobre ti.",
  send: () => "Compartir esta imagen",
  download: () => "Descargar esta imagen",
  shared: () => "Compartida.",
  downloaded: () => "La imagen se ha descargado.",
  shareFailed: () => "No ha funcionado. No se ha compartido nada.",
  fileName: () => "logro",

  progress: (value, target) => `${number(value)} de ${number(target)}`,
  progressTime: (value, target) =>
    `${number(Math.floor(value / day))} de ${plural(Math.round(target / day), { one: "# día", other: "# días" })}`,
  achieved: () => "Conseguido",
  restDay: () => "Día de descanso. Todo lo que hiciste se queda.",
};
