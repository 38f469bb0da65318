import { formatsFor } from "./formats.ts";
import type { Messages } from "./messages.ts";

const { plural } = formatsFor("es");

/** The words of the way to a person, in Spanish. */
export const touchpointInSpanish: Messages["touchpoint"] = {
  title: () => "Habla con una persona",
  openUntil: (time) => `Abierto ahora, hasta las ${time}`,
  openAlways: () => "Abierto ahora, día y noche",
  opensToday: (time) => `Cerrado ahora. Abre hoy a las ${time}`,
  opensTomorrow: (time) => `Cerrado ahora. Abre mañana a las ${time}`,
  opensOn: (day, time) => `Cerrado ahora. Abre el ${day} a las ${time}`,
  closed: () => "Cerrado. Todavía no sabemos cuándo vuelve a abrir",
  looking: () => "Horario de atención",
  waiting: (minutes) =>
    plural(minutes, {
      one: "Alrededor de # minuto hasta que te atiendan",
      other: "Alrededor de # minutos hasta que te atiendan",
    }),
  noWaiting: () => "Ahora mismo hay alguien libre",
  asOf: (waiting, age) => `${waiting} (dato de ${age})`,
  waitingUnknown: () => "No sabemos cuánto tardarán en atenderte",
  call: (number) => `Llamar al ${number}`,
  chat: () => "Escribir",
  callback: () => "Que me llamen",
  phone: () => "Tu número de teléfono",
  note: () => "De qué se trata, si quieres",
  send: () => "Pedir la llamada",
  cancel: () => "Ahora no",
  phoneMissing: () => "Escribe un número al que podamos llamar.",
  sending: () => "Un momento.",
  sent: () => "Anotado. Te llamará una persona.",
  sentWhileClosed: () => "Anotado. Te llamará una persona cuando esté abierto.",
  failed: () => "No ha llegado. Lo que has escrito sigue aquí; inténtalo de nuevo.",
};
