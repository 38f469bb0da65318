import type { MessagePreferences } from "../consent/decision.ts";
import type { Level } from "../consent/level.ts";
import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor, sentence } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, date, plural } = formatsFor("es");

const kinds: Readonly<Record<DataKind, string>> = {
  behavioral: "lo que haces aquí",
  preference: "lo que dices que te gusta",
  contextual: "dónde y cuándo nos visitas",
  demographic: "lo que nos cuentas de ti",
  intent: "lo que buscas",
  affinity: "aquello a lo que vuelves una y otra vez",
  psychographic: "lo que dices que te importa",
  social: "lo que dices de las personas que te rodean",
  event: "las ocasiones que nos cuentas",
};

const levels: Readonly<Record<Level, readonly [name: string, text: string]>> = {
  0: ["Nada", "Todo el mundo ve el mismo orden. Solo falta lo que ocultaste o silenciaste."],
  1: ["A grandes rasgos", "Sigue lo que dices que te gusta."],
  2: ["Según lo que haces", "También sigue lo que abres, guardas y terminas aquí."],
  3: ["Según el momento", "También sigue la hora, la estación y tus ocasiones."],
  4: ["Un paso por delante", "También sigue lo que buscas en este momento."],
  5: ["Solo para ti", "También sigue lo que nos dijiste que te importa, a ti y a quienes te rodean."],
  6: [
    "Según tu ánimo",
    "También sigue cómo dices que te sientes, solo en esta visita. Nunca lo adivinamos ni lo guardamos.",
  ],
};

const frequencies: Readonly<Record<MessagePreferences["frequency"], string>> = {
  "at once": "En cuanto haya algo",
  daily: "Como mucho una vez al día",
  weekly: "Como mucho una vez por semana",
  monthly: "Como mucho una vez al mes",
  never: "Nunca",
};

const withErased = (text: string, erased: number): string =>
  erased > 0
    ? `${text} ${plural(erased, { one: "Se eliminó # entrada.", other: "Se eliminaron # entradas." })}`
    : text;

/** The words of asking for consent in Spanish. */
export const consentInSpanish: Messages["consent"] = {
  title: (controller) => `Tus datos en ${controller}`,
  text: () => "No se usa nada hasta que tú lo digas, y puedes cambiar de opinión cuando quieras.",
  allow: () => "Permitir",
  refuse: () => "Rechazar",
  choose: () => "Elegir",
  save: () => "Guardar",
  close: () => "Rechazar y cerrar",
  reopen: () => "Tus decisiones",
  withdraw: () => "Dejar de usar mis datos",
  notice: () => "Aviso de privacidad",
  kind: (kind) => sentence(kinds[kind], "es"),
  uses: (used) => `Usa ${list(used.map((kind) => kinds[kind]))}.`,
  sharedWith: (recipients) => `Se comparte con ${list(recipients)}.`,
  optOut: () =>
    "Señal de exclusión respetada. Tu navegador pide a los sitios que no compartan tus datos, así que no se comparte nada.",
  inMemory: () =>
    "Tu navegador no guarda nada para esta página, así que tu respuesta vale hasta que la cierres.",
  recorded: (allowed, all, erased) =>
    withErased(
      allowed === 0
        ? "Guardado. No se usa nada."
        : allowed === all
          ? "Guardado. Se permite todo lo que te preguntamos."
          : `Guardado. ${plural(allowed, { one: "Se permite # uso", other: "Se permiten # usos" })} de ${number(all)}.`,
      erased,
    ),
  failed: () => "No se pudo guardar. Inténtalo de nuevo.",
};

/** The words of the preference center in Spanish. */
export const preferencesInSpanish: Messages["preferences"] = {
  title: () => "Tus preferencias",
  uses: () => "Qué se puede usar",
  unsaved: (changes) =>
    plural(changes, {
      one: "# cambio todavía no está guardado.",
      other: "# cambios todavía no están guardados.",
    }),
  reset: () => "Deshacer los cambios",
  askedAgain: (time) => `Te volveremos a preguntar el ${date(time)}.`,
  messages: () => "Mensajes para ti",
  about: () => "Sobre qué",
  frequency: () => "Con qué frecuencia",
  frequencies: (frequency) => frequencies[frequency],
  messagesSaved: () => "Tus deseos sobre los mensajes están guardados.",
  receipts: () => "Tus respuestas hasta ahora",
  noReceipts: () => "Todavía no has respondido.",
  receipt: (time, allowed, all) =>
    `${date(time)}: ${plural(allowed, { one: "# uso permitido", other: "# usos permitidos" })} de ${number(all)}`,
  download: () => "Descargar todo en JSON",
  downloadOne: () => "Descargar",
};

/** The words of the level dial in Spanish. */
export const levelsInSpanish: Messages["levels"] = {
  title: () => "¿Cuánto quieres que se adapte a ti?",
  name: (level) => levels[level][0],
  text: (level) => levels[level][1],
  nothingMore: () => "Aquí es igual que el nivel anterior: no se usa nada más.",
  current: () => "Es lo que tienes ahora.",
  reads: (read) => `Lee ${list(read.map((kind) => kinds[kind]))}.`,
  effect: (changed, places) =>
    changed === 0
      ? "No cambiaría nada en esta página."
      : `${plural(changed, { one: "Cambiaría # puesto", other: "Cambiarían # puestos" })} de ${number(places)} en esta página.`,
  notAllowed: (missing) => `Sin permiso hasta ahora: ${list(missing.map((kind) => kinds[kind]))}.`,
  chosen: (name, changed) =>
    changed === 0
      ? `${name}: nada cambia en esta página.`
      : `${name}: ${plural(changed, { one: "cambia # puesto", other: "cambian # puestos" })} en esta página.`,
  mood: () => "¿Cómo te sientes?",
  moodText: () => "Solo para esta visita. Nunca se guarda y desaparece cuando te vas.",
  moodNeeded: () => "Primero cuéntanos cómo te sientes, y esta página te seguirá.",
  moodChosen: (mood) => `Esta página sigue tu estado de ánimo: ${mood}.`,
  moodCleared: () => "Tu estado de ánimo está borrado.",
  clearMood: () => "Borrar mi estado de ánimo",
};
