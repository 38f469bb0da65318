import type { ProvidedReason } from "../reasons/reason.ts";
import { consentInSpanish, levelsInSpanish, preferencesInSpanish } from "./es-consent.ts";
import { touchpointInSpanish } from "./es-touchpoint.ts";
import { dataInSpanish } from "./es-data.ts";
import { milestonesInSpanish } from "./es-milestone.ts";
import { permissionInSpanish } from "./es-permission.ts";
import { greetingInSpanish } from "./es-greeting.ts";
import { formatsFor } from "./formats.ts";
import type { Messages, PickShare, ReceiptAct } from "./messages.ts";

const { number, percent, list, day, ago, plural } = formatsFor("es");

type Provided<Code = ProvidedReason["code"]> = Extract<ProvidedReason, { readonly code: Code }>;

/** Small numbers within a sentence. */
const counts: readonly (string | undefined)[] = [undefined, "un", "dos", "tres", "cuatro", "cinco"];

const acts: Readonly<Record<ReceiptAct, string>> = {
  liked: "Te gusta.",
  cleared: "Retirado.",
  hidden: "Oculto.",
  less: "Verás menos de esto.",
  seen: "Anotado: ya lo conoces.",
  more: "Verás más de esto.",
  picked: "Tu selección está guardada.",
  followed: "Ahora sigues esto.",
  muted: "Ya no verás esto.",
  paused: "No verás esto durante un tiempo.",
  forgotten: "Olvidado.",
  undone: "Deshecho.",
};

const shared = ({ after, before, places }: PickShare): string =>
  `${number(after)} en lugar de ${number(before)} en tus ${number(places)} primeros puestos`;

/** Every string of the blocks in Spanish, with a friendly "tú". Replace any of them by key; the keys are typed. */
export const spanish: Messages = {
  locale: "es",
  noun: (count) => plural(count, { one: "sugerencia", other: "sugerencias" }),
  trait: (trait) => trait.slice(trait.indexOf(":") + 1),

  reason: {
    liked: (title) => `Porque te gustó «${title}»`,
    opened: (title) => `Porque miraste «${title}»`,
    saved: (title) => `Guardaste «${title}», y esto va bien con ello`,
    had: (title) => `Va bien con «${title}», que ya tienes`,
    likedThis: () => "Esto te gustó",
    knowThis: () => "Volviste a esto",
    follow: (trait) => `Sigues ${trait}`,
    trait: (trait) => `Parece que te gusta: ${trait}`,
    mood: () => "Nos contaste cómo te sientes",
    general: () => "A quienes miraron esto también les resultó útil",
    popular: () => "Popular ahora",
    picked: () => "Elegido por nuestra redacción",
    different: () => "Algo diferente",
    provided: {
      item: ({ title }: Provided<"item">) => `Va bien con «${title}»`,
      together: ({ title }: Provided<"together">) => `Suele elegirse junto con «${title}»`,
      trait: ({ trait }: Provided<"trait">, word) => `Parece que te gusta: ${word(trait)}`,
      people: () => "Lo eligieron personas con gustos parecidos",
      popular: () => "Popular ahora",
      trending: () => "En alza ahora",
      editorial: () => "Elegido por una redacción",
      sponsored: ({ advertiser, payer }: Provided<"sponsored">) =>
        payer ? `Anuncio de ${advertiser}, pagado por ${payer}` : `Patrocinado por ${advertiser}`,
      new: () => "Nuevo aquí",
      different: () => "Algo diferente",
      unknown: ({ provider }: Provided) => `Elegido por ${provider}`,
    },
  },

  source: {
    told: () => "Nos lo dijiste",
    did: () => "Lo hiciste aquí",
    guessed: (items, noun) => `Lo suponemos por ${number(items)} ${noun(items)}`,
    popular: () => "Popular",
    picked: () => "Nuestra elección",
    different: () => "Para variar",
    provided: (provider) => `De ${provider}`,
  },
  number,
  otherReasons: () => "Otros motivos",
  share: (share) => percent(share / 100),
  ago,

  whyTrigger: (title) => `¿Por qué veo «${title}»?`,
  whyTitle: () => "¿Por qué veo esto?",
  whySummary: (reasons, places) =>
    `Está en tus ${number(places)} primeros puestos por ${counts[reasons] ?? number(reasons)} ${plural(reasons, { one: "motivo", other: "motivos" })}.`,
  whyProvided: (provider, saysWhy) =>
    saysWhy
      ? `Lo eligió ${provider}, que no dice cuánto cuenta cada motivo.`
      : `Lo eligió ${provider}, que no dice por qué.`,
  whyCounterfactual: (what, _noun, places) =>
    `Sin ${what}, esto no estaría en tus ${number(places)} primeros puestos.`,
  withoutFollow: (trait) => `tu interés por ${trait}`,
  withoutGuess: (trait) => `nuestra suposición sobre ${trait}`,
  forget: () => "Olvidar esto",
  hide: (noun) => `Ocultar ${noun(1)}`,
  wrong: () => "No es así",
  less: () => "Menos de esto",
  lessOf: (trait) => `Menos de ${trait}`,
  stopUsing: (kind) => `Dejar de usar «${kind}»`,
  stopped: (kind, erased) =>
    `«${kind}» ya no se usa.${erased > 0 ? ` ${plural(erased, { one: "Se eliminó # entrada.", other: "Se eliminaron # entradas." })}` : ""}`,
  allowAgain: () => "Volver a permitir",
  allowedAgain: (kind) => `«${kind}» puede volver a usarse. Lo eliminado no vuelve.`,
  seeData: () => "Verlo en tus datos",
  whyRanked: () => "Cómo se ordena esta lista",
  parameter: {
    content: () => "Lo que te gusta de otras cosas parecidas",
    similar: () => "Si va bien con lo que te gustó",
    stance: () => "Lo que sigues y lo que quieres ver menos",
    prior: () => "Su popularidad, o nuestra propia elección",
    fatigue: () => "Cuántas veces ya lo viste",
  },
  weight: (parameter, weight) =>
    `${parameter}: ${weight >= 0.8 ? "es lo que más cuenta" : weight >= 0.3 ? "cuenta menos" : weight > 0 ? "cuenta un poco" : "no cuenta"} (${percent(weight)})`,
  weightAgainst: (parameter, weight) => `${parameter}: cuenta en contra (${percent(weight)})`,
  withoutProfile: (noun) => `Mostrar ${noun(2)} sin personalización`,
  withoutProfileNow: () => "Esta lista es igual para todo el mundo.",
  close: () => "Cerrar",

  thumbs: (title) => `Tu opinión sobre «${title}»`,
  more: () => "Más como esto",
  lessLike: () => "Menos como esto",
  undo: () => "Deshacer",
  hidden: () => "Oculto.",
  whyNot: () => "¿Por qué no?",
  seen: () => "Ya lo conozco",
  notTrait: (trait) => `Sin ${trait}`,
  receipt: (act, { up, down }, noun) => {
    const moved = [
      up > 0 ? `${number(up)} ${noun(up)} más arriba` : "",
      down > 0 ? `${number(down)} ${up > 0 ? "" : `${noun(down)} `}más abajo` : "",
    ].filter(Boolean);
    return moved.length > 0 ? `${acts[act]} ${moved.join(", ")}.` : acts[act];
  },
  notSaved: () => "No se guardó en tu cuenta.",
  rejected: () => "Tu cuenta no lo aceptó, así que se retiró.",
  notKept: () => "Tu opinión no se conserva, porque no lo has permitido.",

  pickAdvice: (minimum) =>
    minimum === 1
      ? "Con elegir una cosa ya es un buen comienzo. Ninguna también está bien."
      : `Elegir ${counts[minimum] ?? number(minimum)} o más es un buen comienzo. Ninguna también está bien.`,
  pickLimit: (maximum) => `Elige hasta ${number(maximum)}.`,
  pickFull: (maximum) => `Ya elegiste ${number(maximum)}, que es el máximo. Quita alguna para elegir otra.`,
  pickSearch: () => "Buscar",
  pickFound: (count) =>
    count === 0 ? "Ningún resultado." : plural(count, { one: "# resultado.", other: "# resultados." }),
  pickRelated: (traits) => `Añadido al final: ${list(traits)}.`,
  pickGuess: () => "Parece que esto te gusta.",
  pickGuesses: () => "Con línea discontinua: parece que esto te gusta. Elegirlo depende solo de ti.",
  pickMore: (traits, share) => `Verás más ${list(traits)}: ${shared(share)}.`,
  pickLess: (traits, share) => `Verás menos ${list(traits)}: ${shared(share)}.`,
  pickFirst: (titles) => `Primero: ${list(titles)}.`,
  pickSame: (places) =>
    plural(places, {
      one: "Tu primer puesto sigue igual.",
      other: "Tus # primeros puestos siguen igual.",
    }),
  pickNotKept: () =>
    "No nos has permitido guardar lo que nos cuentas, así que tu selección todavía no cambia nada.",
  save: () => "Guardar",
  done: () => "Listo",
  skip: () => "Omitir",

  topic: (trait) => `Tu opinión sobre ${trait}`,
  follow: () => "Seguir",
  mute: () => "Silenciar",
  notNow: (days) => plural(days, { one: "Ahora no: # día", other: "Ahora no: # días" }),
  clear: () => "Restablecer",
  topicFollowed: () => "Lo sigues.",
  topicMuted: () => "No lo ves.",
  topicLess: () => "Lo ves menos.",
  topicIgnored: () => "No suponemos nada sobre esto.",
  topicPaused: (until) => `No lo ves hasta el ${day(until)}.`,

  update: () => "Actualizar",
  updated: (changed) =>
    changed === 0
      ? "Actualizado. Nada ha cambiado."
      : `Actualizado. ${plural(changed, { one: "Ha cambiado # lugar.", other: "Han cambiado # lugares." })}`,
  seeAll: () => "Ver todo",
  seeFewer: () => "Ver menos",
  count: (shown, all) => `${number(shown)} de ${number(all)}`,
  previous: (shelf) => `Anterior en «${shelf}»`,
  next: (shelf) => `Siguiente en «${shelf}»`,
  loading: (shelf) => `Cargando «${shelf}»`,
  stalled: () => "Está tardando más de lo habitual.",
  empty: () => "Por ahora no hay nada aquí.",
  failed: () => "No se pudo cargar.",
  retry: () => "Intentar de nuevo",
  caughtUp: () => "Ya lo has visto todo.",

  data: dataInSpanish,
  permission: permissionInSpanish,
  consent: consentInSpanish,
  preferences: preferencesInSpanish,
  levels: levelsInSpanish,
  touchpoint: touchpointInSpanish,
  milestones: milestonesInSpanish,
  greeting: greetingInSpanish,
};
