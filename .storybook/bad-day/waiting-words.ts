import type { Waiting } from "@rapport/core/attention";

type Reasons = Readonly<Record<Waiting, string>>;

/** Why something waits, as the page says it. */
export const englishReasons: Reasons = {
  "another-ask": "something else is on screen",
  "another-tab": "another tab asks something",
  answered: "something was answered a moment ago",
  checkout: "the person pays",
  "cool-down": "the answer was “not now”",
  dialog: "a dialog is open",
  held: "the page holds everything",
  hidden: "the page cannot be seen",
  loading: "nothing is known yet",
  quiet: "it is quiet, because something went wrong",
  refused: "the person wants nothing of the sort",
  typing: "the person types",
  enough: "one question is enough for somebody who is here often",
  unapproved: "a person has to approve it first",
  unwanted: "nobody wants it",
};

export const germanReasons: Reasons = {
  "another-ask": "etwas anderes ist zu sehen",
  "another-tab": "ein anderer Tab fragt etwas",
  answered: "gerade wurde etwas beantwortet",
  checkout: "es wird bezahlt",
  "cool-down": "die Antwort war „Nicht jetzt“",
  dialog: "ein Dialog ist offen",
  held: "die Seite hält alles zurück",
  hidden: "die Seite ist nicht zu sehen",
  loading: "noch ist nichts bekannt",
  quiet: "es ist Ruhe, weil etwas schiefging",
  refused: "nichts dergleichen ist erwünscht",
  typing: "es wird getippt",
  enough: "eine Frage genügt, wenn jemand oft hier ist",
  unapproved: "erst muss ein Mensch zustimmen",
  unwanted: "niemand will es",
};

export const spanishReasons: Reasons = {
  "another-ask": "hay otra cosa en pantalla",
  "another-tab": "otra pestaña pregunta algo",
  answered: "hace un momento hubo una respuesta",
  checkout: "hay un pago en curso",
  "cool-down": "la respuesta fue «Ahora no»",
  dialog: "hay un diálogo abierto",
  held: "la página lo retiene todo",
  hidden: "la página no se ve",
  loading: "aún no se sabe nada",
  quiet: "hay silencio, porque algo salió mal",
  refused: "nada así es bienvenido",
  typing: "alguien escribe",
  enough: "una pregunta basta a quien viene a menudo",
  unapproved: "antes debe aprobarlo una persona",
  unwanted: "nadie lo quiere",
};

export const arabicReasons: Reasons = {
  "another-ask": "يظهر الآن شيء آخر",
  "another-tab": "في علامة تبويب أخرى سؤال",
  answered: "سبقته إجابة قبل لحظات",
  checkout: "عملية الدفع جارية",
  "cool-down": "كانت الإجابة «ليس الآن»",
  dialog: "مربع حوار مفتوح",
  held: "الصفحة توقف كل شيء",
  hidden: "الصفحة غير ظاهرة",
  loading: "لا شيء معروف بعد",
  quiet: "هدوء، لأن خطأ ما قد حدث",
  refused: "لا رغبة في أمر كهذا",
  typing: "الكتابة جارية",
  enough: "يكفي سؤال واحد لمن يزور الصفحة كثيرًا",
  unapproved: "يلزم أن يوافق عليه إنسان أولًا",
  unwanted: "لا أحد يريده",
};
