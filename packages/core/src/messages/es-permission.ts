import type { BrowserFamily, Messages } from "./messages.ts";
import { byPermission } from "./permission-words.ts";

const setting = byPermission({
  geolocation: "Ubicación",
  notifications: "Notificaciones",
  camera: "Cámara",
  microphone: "Micrófono",
  other: "esta función",
});

const places: Readonly<Record<BrowserFamily, string>> = {
  chromium: "Pulsa el símbolo al principio de la barra de direcciones.",
  "chromium-mobile": "Pulsa el símbolo al principio de la barra de direcciones y luego «Permisos».",
  firefox: "Pulsa el símbolo de permisos junto a la dirección.",
  "firefox-mobile": "Pulsa el símbolo al principio de la barra de direcciones.",
  safari: "En la barra de menús, abre «Safari» y luego «Ajustes para este sitio web».",
  "safari-mobile": "Pulsa el símbolo junto a la dirección y luego «Ajustes del sitio web».",
  "ios-app": "Abre los ajustes de tu dispositivo y busca este navegador.",
  other: "Abre los ajustes de tu navegador y busca los permisos de este sitio.",
};

const switches: Readonly<Record<BrowserFamily, (what: string) => string>> = {
  chromium: (what) => `Activa «${what}». Si no aparece, abre antes «Configuración de sitios».`,
  "chromium-mobile": (what) =>
    `Activa «${what}». Si no aparece, permítelo al navegador en los ajustes de tu dispositivo.`,
  firefox: (what) => `Quita «Bloqueado» en la línea de «${what}».`,
  "firefox-mobile": (what) => `Pulsa «Bloqueado» en la línea de «${what}» para permitirlo.`,
  safari: (what) => `Junto a «${what}», elige «Permitir».`,
  "safari-mobile": (what) =>
    `En «${what}», elige «Permitir». Si no aparece, permítelo a Safari en los ajustes de tu dispositivo.`,
  "ios-app": (what) => `Activa «${what}».`,
  other: (what) => `Permite «${what}».`,
};

const invalid: Readonly<Record<string, string>> = {
  intersection_out_of_viewport_or_clipped: "Funciona cuando lo veas entero.",
  intersection_occluded_or_distorted: "Funciona cuando nada lo tape.",
};

/** The strings of the permission prompt in Spanish. */
export const permissionInSpanish: Messages["permission"] = {
  title: byPermission({
    geolocation: "¿Usar tu ubicación?",
    notifications: "¿Enviarte notificaciones?",
    camera: "¿Usar tu cámara?",
    microphone: "¿Usar tu micrófono?",
    other: "¿Puede hacerlo esta página?",
  }),
  reads: byPermission({
    geolocation: "Se lee: dónde está este dispositivo, más o menos, cuando tú lo pidas.",
    notifications: "No se lee nada. Las notificaciones llegan a este dispositivo hasta que las desactives.",
    camera: "Se lee: la imagen de tu cámara, mientras esté encendida.",
    microphone: "Se lee: el sonido de tu micrófono, mientras esté encendido.",
    other: "Puedes retirarlo en cualquier momento.",
  }),
  allow: () => "Permitir",
  later: () => "Ahora no",
  start: byPermission({
    geolocation: "Usar mi ubicación",
    notifications: "Recibir notificaciones",
    camera: "Usar mi cámara",
    microphone: "Usar mi micrófono",
    other: "Activar",
  }),
  asking: () => "Un momento. Puede que tu navegador te pregunte ahora.",
  granted: byPermission({
    geolocation: "Se puede usar tu ubicación. Puedes cambiarlo en tu navegador.",
    notifications: "Las notificaciones están activas. Puedes cambiarlo en tu navegador.",
    camera: "Se puede usar tu cámara. Puedes cambiarlo en tu navegador.",
    microphone: "Se puede usar tu micrófono. Puedes cambiarlo en tu navegador.",
    other: "Está activo. Puedes cambiarlo en cualquier momento.",
  }),
  postponed: () => "De acuerdo. Aquí lo tienes por si lo quieres.",
  denied: byPermission({
    geolocation: "Tu navegador no da tu ubicación a esta página.",
    notifications: "Tu navegador no muestra notificaciones de esta página.",
    camera: "Tu navegador no da tu cámara a esta página.",
    microphone: "Tu navegador no da tu micrófono a esta página.",
    other: "Decidiste que no.",
  }),
  recovery: () => "Si quieres cambiarlo:",
  place: (browser) => places[browser],
  switch: (browser, name) => switches[browser](setting(name)),
  resumes: () => "Después, esta página sigue sola.",
  unsupported: byPermission({
    geolocation: "Este navegador no puede decir a esta página dónde estás.",
    notifications: "Este navegador no puede mostrar notificaciones de esta página.",
    camera: "Aquí no hay cámara para esta página.",
    microphone: "Aquí no hay micrófono para esta página.",
    other: "Este dispositivo no puede hacerlo.",
  }),
  failed: byPermission({
    geolocation: "No se pudo encontrar tu ubicación ahora mismo. Puedes intentarlo otra vez.",
    notifications: "No ha funcionado ahora mismo. Puedes intentarlo otra vez.",
    camera: "No se pudo encender tu cámara ahora mismo. Puedes intentarlo otra vez.",
    microphone: "No se pudo encender tu micrófono ahora mismo. Puedes intentarlo otra vez.",
    other: "No ha funcionado ahora mismo. Puedes intentarlo otra vez.",
  }),
  invalid: (reason) =>
    Object.hasOwn(invalid, reason) ? (invalid[reason] as string) : "El botón necesita un momento.",
};
