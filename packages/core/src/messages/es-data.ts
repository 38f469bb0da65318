import type { DataKind } from "../signals/data-kind.ts";
import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { number, list, date, plural } = formatsFor("es");

const kinds: Readonly<Record<DataKind, string>> = {
  preference: "Lo que dices",
  behavioral: "Lo que haces aquí",
  contextual: "Dónde y cuándo estás aquí",
  intent: "Lo que buscas",
  affinity: "Lo que va con lo que te gusta",
  event: "Tus fechas",
  demographic: "Lo que contaste de ti",
  psychographic: "Lo que te importa",
  social: "Con quién compartes",
};

/** The strings of the data panel in Spanish. */
export const dataInSpanish: Messages["data"] = {
  title: () => "Tus datos",
  kind: (kind) => kinds[kind],
  date,

  loading: () => "Mirando qué se guarda…",
  failed: () => "No se pudo cargar.",
  empty: () => "No se guarda nada sobre ti.",
  kept: (count) =>
    plural(count, {
      one: "En este dispositivo se guarda # dato sobre ti.",
      other: "En este dispositivo se guardan # datos sobre ti.",
    }),
  session: (count) =>
    count === 0
      ? "Estás de visita: no se guarda nada. De esta sesión aún no se sabe nada."
      : `Estás de visita: no se guarda nada. Mientras la página esté abierta, ${plural(count, {
          one: "se conoce # dato",
          other: "se conocen # datos",
        })} de esta sesión.`,
  undecided: () => "No se guarda nada hasta que decidas. Esto dura mientras la página esté abierta.",
  notSaved: () =>
    "Sin guardar: este navegador no guarda nada ahora. Esto dura mientras la página esté abierta.",

  groupBy: () => "Mostrar por",
  byKind: () => "Tipo de dato",
  byPurpose: () => "Finalidad",
  choices: () => "Lo que elegiste",
  choicesText: () => "Se respeta siempre, y nunca se usa para suponer nada sobre ti.",
  guesses: () => "Lo que suponemos",
  guessesText: () => "A partir de lo anterior. Si algo no es así, dilo: desde ese momento no se usa.",
  noGuesses: () => "No se supone nada sobre ti.",
  receipts: () => "Tus respuestas sobre el consentimiento",
  receiptsText: () =>
    "Se guardan como prueba de lo que decidiste, y de nada más. Forman parte de la exportación.",
  noReceipts: () => "No se te ha preguntado, o no has respondido.",

  did: {
    liked: (title) => `Te gustó «${title}»`,
    disliked: (title) => `Quieres menos como «${title}»`,
    open: (title) => `Miraste «${title}»`,
    save: (title) => `Guardaste «${title}»`,
    dwell: (title, seconds) =>
      seconds < 90
        ? `Pasaste ${plural(Math.round(seconds), { one: "# segundo", other: "# segundos" })} con «${title}»`
        : `Pasaste ${plural(Math.round(seconds / 60), { one: "# minuto", other: "# minutos" })} con «${title}»`,
    own: (title) => `Tienes «${title}»`,
    impression: (title) => `«${title}» apareció en tu pantalla`,
    follow: (trait) => `Sigues ${trait}`,
    hide: (title) => `Ocultaste «${title}»`,
    mute: (trait) => `Nada con ${trait}`,
    pause: (trait) => `En pausa: ${trait}`,
    less: (trait) => `Menos de ${trait}`,
    ignore: (trait) => `Nuestra suposición sobre ${trait} era errónea`,
    count: (counter, by) => `Hiciste: ${counter}${by === 1 ? "" : ` (${number(by)})`}`,
  },
  likes: (trait) => `Parece que te gusta: ${trait}`,
  dislikes: (trait) => `Parece que no va contigo: ${trait}`,
  restsOn: (count) =>
    plural(count, {
      one: "Se basa en # cosa que hiciste o dijiste",
      other: "Se basa en # cosas que hiciste o dijiste",
    }),

  halfAfterEvents: (events) =>
    plural(events, {
      one: "Cuenta la mitad después de # acción más",
      other: "Cuenta la mitad después de # acciones más",
    }),
  halfAfterDays: (days) =>
    plural(days, { one: "Cuenta la mitad después de # día", other: "Cuenta la mitad después de # días" }),
  stays: () => "Vale hasta que lo elimines",
  ends: (time) => `Termina el ${date(time)}`,
  ended: (time) => `Terminó el ${date(time)}`,

  usedIn: (shelves) => `Se usa ahora en: ${list(shelves)}`,
  notUsed: () => "No se usa ahora en esta página",
  usesNow: () => "En cada dato pone dónde se usa ahora. Cuándo se usó antes no se registra.",
  counted: () => "Solo se cuenta, nunca se usa para suponer",
  notAllowed: () => "No se usa, porque no lo has permitido",
  obeyed: () => "Se respeta en todas partes",

  delete: () => "Eliminar",
  of: (action, what) => `${action}: ${what}`,
  deleteGroup: (count) => plural(count, { one: "Eliminar el único dato", other: "Eliminar los # datos" }),
  deleteAll: () => "Eliminar todo",
  forgetSession: () => "Olvidar esta sesión",
  confirm: (count) =>
    plural(count, {
      one: "Se eliminará # dato para siempre.",
      other: "Se eliminarán # datos para siempre.",
    }),
  confirmAll: () =>
    "Todo lo anterior se eliminará para siempre, aquí y en otras pestañas. Tus respuestas sobre el consentimiento se quedan.",
  confirmSession: () => "Se olvidará todo lo de esta sesión.",
  confirmed: () => "Eliminar para siempre",
  confirmedSession: () => "Olvidar",
  keep: () => "Conservar",
  deleted: (count, left) =>
    `${plural(count, { one: "Se eliminó # dato.", other: "Se eliminaron # datos." })} ${
      left === 0 ? "No queda nada." : plural(left, { one: "Queda #.", other: "Quedan #." })
    }`,
  erased: () => "Eliminado. No se guarda nada sobre ti, salvo tus respuestas sobre el consentimiento.",
  forgotten: () => "Esta sesión está olvidada.",

  wrong: () => "No es así",
  follow: () => "Seguir",
  pause: (days) => plural(days, { one: "Pausar # día", other: "Pausar # días" }),
  followed: (trait) => `Ahora sigues ${trait}.`,
  paused: (trait, until) => `En pausa hasta el ${date(until)}: ${trait}.`,
  corrected: (trait) => `La suposición sobre ${trait} ya no se usa.`,

  showMore: (count) => `Mostrar ${number(count)} más`,
  showAll: (count) => plural(count, { one: "Mostrar el único", other: "Mostrar los #" }),
  showFewer: () => "Mostrar menos",
  back: (title) => `Volver a «${title}»`,

  export: () => "Exportar",
  fileName: (time) => `tus-datos-${new Date(time).toISOString().slice(0, 10)}`,
  exported: (count) =>
    plural(count, {
      one: "Se exportó # dato, con tus respuestas sobre el consentimiento.",
      other: "Se exportaron # datos, con tus respuestas sobre el consentimiento.",
    }),
  import: () => "Importar",
  imported: (imported, known, refused, sensitive) =>
    [
      imported === 0
        ? "No se importó nada nuevo."
        : plural(imported, { one: "Se importó # dato.", other: "Se importaron # datos." }),
      known > 0 && plural(known, { one: "# ya se conocía.", other: "# ya se conocían." }),
      refused > 0 &&
        plural(refused, {
          one: "# se dejó fuera, porque no lo has permitido.",
          other: "# se dejaron fuera, porque no lo has permitido.",
        }),
      sensitive > 0 &&
        plural(sensitive, {
          one: "# se dejó fuera, porque algo así no se guarda aquí sobre nadie, como la salud o las creencias.",
          other:
            "# se dejaron fuera, porque algo así no se guarda aquí sobre nadie, como la salud o las creencias.",
        }),
    ]
      .filter(Boolean)
      .join(" "),
  importFailed: (code) => importErrors[code],
  unavailable: () => "No ha funcionado. No se cambió nada.",

  allowed: (what) => `Permitido: ${list(what)}`,
  refused: (what) => `Rechazado: ${list(what)}`,
  purposeWith: (purpose, kindNames) => `${purpose} (${list(kindNames)})`,
  asked: (surface, version) => `Respondido en ${surface}, texto ${version}`,
  optOut: () => "Se respetó la señal de exclusión de tu navegador",
  holds: (time) => `Vale hasta el ${date(time)}`,
};

/** Why a file was not taken in, by `code` of the `ImportError`, or because it is sensitive. */
const importErrors: Readonly<Record<Parameters<Messages["data"]["importFailed"]>[0], string>> = {
  "too-large": "El archivo supera 1 MB y no se leyó. No se cambió nada.",
  "not-json": "Este no es un archivo de tus datos. Elige uno creado con «Exportar». No se cambió nada.",
  newer: "El archivo se creó con una versión más nueva de esta página. No se cambió nada.",
  damaged: "El archivo está dañado o se modificó a mano. No se cambió nada.",
  unsafe: "El archivo contiene algo que no debería estar ahí. No se cambió nada.",
  sensitive:
    "El archivo habla de algo que aquí no se guarda sobre nadie, como la salud o las creencias. No se cambió nada.",
};
