import type { Daytime } from "../greeting/daytime.ts";
import type { Messages } from "./messages.ts";

const hellos: Readonly<Record<Daytime, string>> = {
  morning: "Buenos días",
  day: "Buenas tardes",
  evening: "Buenas noches",
  night: "Hola",
};

/** @param ago "ayer"; empty to leave it out. */
const done = (what: string, ago: string): string => (ago === "" ? `${what}.` : `${what} ${ago}.`);

/** The words of the greeting in Spanish. */
export const greetingInSpanish: Messages["greeting"] = {
  hello: (daytime, tone, name) => {
    const hello = `${daytime ? hellos[daytime] : "Hola"}${name ? `, ${name}` : ""}`;
    return tone === "celebrating" ? `¡${hello}!` : `${hello}.`;
  },
  lead: {
    general: () => "Echa un vistazo. Todo está en el orden que ve todo el mundo.",
    new: (_what, tone) =>
      tone === "plain" ? "Elige de qué quieres ver más." : "Cuéntanos qué te encanta, y aparecerá primero.",
    saved: (title, tone) =>
      tone === "plain" ? `Puedes seguir con «${title}».` : `«${title}» está aquí para cuando quieras.`,
    opened: (title, tone) =>
      tone === "plain"
        ? `Puedes seguir con «${title}».`
        : `Vuelve a mirar «${title}», o prueba algo que vaya bien con ello.`,
    liked: (title) => `Empieza por lo que va bien con «${title}».`,
    followed: (trait) => `Empieza por aquí: ${trait}.`,
    muted: () => "Lo que silenciaste no aparece. Elige qué quieres ver en su lugar.",
    counted: (counter, tone) =>
      tone === "celebrating"
        ? `¡Hecho: ${counter}! ¿Vamos con lo siguiente?`
        : `Lo siguiente puede empezar cuando quieras: ${counter}.`,
    back: (title, tone) =>
      title === ""
        ? "Todo está donde lo dejaste."
        : tone === "plain"
          ? `Puedes seguir con «${title}».`
          : `Sigue donde lo dejaste: «${title}».`,
    caughtUp: () => "Ya lo has visto todo. No hace falta que hagas nada aquí.",
    setback: () => "Lo primero es lo primero: arreglemos lo que salió mal.",
    mood: (_what, tone) =>
      tone === "plain"
        ? "Tómate tu tiempo. Aquí hay algo que encaja."
        : "Aquí hay algo que va con cómo te sientes.",
  },
  reason: {
    general: () => "Para esto no se usa nada sobre ti.",
    new: () => "Todavía no hay nada desde donde continuar.",
    saved: (ago) => done("Lo guardaste", ago),
    opened: (ago) => done("Lo miraste", ago),
    liked: (ago) => done("Te gustó", ago),
    followed: (ago) => done("Elegiste seguir esto", ago),
    muted: (ago) => done("Silenciaste un tema", ago),
    counted: (ago) => done("Lo hiciste", ago),
    back: (ago) => done("Estuviste aquí por última vez", ago),
    caughtUp: () => "Has visto todo lo que se eligió para ti.",
    setback: () => "Algo te salió mal aquí, así que ahora no se promociona nada.",
    mood: () => "Nos dijiste cómo te sientes. Se olvida cuando te vas.",
  },
  more: () => "Puedes verlo y eliminarlo en tus datos.",
  action: {
    general: () => "Ver todo",
    new: () => "Elegir lo que me encanta",
    saved: () => "Abrir",
    opened: () => "Abrir de nuevo",
    liked: () => "Ver lo que va bien",
    followed: () => "Ver lo que hay",
    muted: () => "Elegir temas",
    counted: () => "Empezar lo siguiente",
    back: () => "Seguir",
    caughtUp: () => "Mirar de todos modos",
    setback: () => "Pedir ayuda",
    mood: () => "Ver lo que encaja",
  },
};
