import type { MilestoneWords } from "@rapport/core/milestones";
import type { PageLocaleName } from "@rapport/fixtures/words";

/** What the page about training says in its own words: they are the host's, and no messages. */
export interface FitnessWords {
  readonly name: string;
  readonly intro: string;
  readonly workouts: string;
  readonly didOne: string;
  readonly steps: string;
  readonly stepsToday: string;
  readonly orType: string;
  readonly add: string;
  readonly countForMe: string;
  readonly ask: Readonly<Record<"title" | "benefit" | "reads" | "recovery", string>>;
  readonly planNext: string;
  readonly reached: string;
  readonly celebrate: string;
  /** By id of the milestone. */
  readonly goals: Readonly<Record<"first-workout" | "tenth-workout" | "hundred-thousand", MilestoneWords>>;
}

const english: FitnessWords = {
  name: "Your training",
  intro: "What you do here is counted for you, stays on this device, and never becomes a race.",
  workouts: "Workouts",
  didOne: "I did a workout",
  steps: "Steps",
  stepsToday: "Steps today:",
  orType: "Or type them in:",
  add: "Add",
  countForMe: "Count my steps for me",
  ask: {
    title: "Count your steps for you?",
    benefit: "Your steps add up by themselves, and you type nothing in.",
    reads: "The number of your steps today. Not where you go, and not your heart rate.",
    recovery: "Allow motion for this page in the settings of your phone.",
  },
  planNext: "Plan the next one",
  reached: "What you reached",
  celebrate: "Celebrate",
  goals: {
    "first-workout": { title: "Your first workout", text: "A good start." },
    "tenth-workout": { title: "Ten workouts", text: "Three weeks, at your own pace. Lovely.", badge: "10" },
    "hundred-thousand": {
      title: "A hundred thousand steps",
      text: "About as far as from Bonn to Cologne and back.",
    },
  },
};

/** In the languages of the page; the pseudo-locale shows that they are no messages. */
export const fitnessWords: Readonly<Record<PageLocaleName, FitnessWords>> = {
  en: english,
  pseudo: english,
  de: {
    name: "Dein Training",
    intro: "Was du hier tust, wird für dich gezählt, bleibt auf diesem Gerät und wird nie ein Wettlauf.",
    workouts: "Trainings",
    didOne: "Ich habe trainiert",
    steps: "Schritte",
    stepsToday: "Schritte heute:",
    orType: "Oder selbst eintragen:",
    add: "Hinzufügen",
    countForMe: "Meine Schritte für mich zählen",
    ask: {
      title: "Deine Schritte für dich zählen?",
      benefit: "Deine Schritte zählen sich von selbst, und du trägst nichts ein.",
      reads: "Die Zahl deiner Schritte heute. Nicht, wohin du gehst, und nicht deinen Puls.",
      recovery: "Erlaube dieser Seite in den Einstellungen deines Telefons die Bewegungsdaten.",
    },
    planNext: "Das nächste planen",
    reached: "Was du erreicht hast",
    celebrate: "Feiern",
    goals: {
      "first-workout": { title: "Dein erstes Training", text: "Ein guter Anfang." },
      "tenth-workout": {
        title: "Zehn Trainings",
        text: "Drei Wochen, in deinem eigenen Tempo. Schön.",
        badge: "10",
      },
      "hundred-thousand": {
        title: "Hunderttausend Schritte",
        text: "Etwa so weit wie von Bonn nach Köln und zurück.",
      },
    },
  },
  es: {
    name: "Tu entrenamiento",
    intro:
      "Lo que haces aquí se cuenta para ti, se queda en este dispositivo y nunca se convierte en una carrera.",
    workouts: "Entrenamientos",
    didOne: "He entrenado",
    steps: "Pasos",
    stepsToday: "Pasos de hoy:",
    orType: "O escríbelos:",
    add: "Añadir",
    countForMe: "Contar mis pasos por mí",
    ask: {
      title: "¿Contamos tus pasos por ti?",
      benefit: "Tus pasos se suman solos, y no escribes nada.",
      reads: "El número de tus pasos de hoy. No adónde vas, ni tu pulso.",
      recovery: "Permite el movimiento para esta página en los ajustes de tu teléfono.",
    },
    planNext: "Planear el siguiente",
    reached: "Lo que has logrado",
    celebrate: "Celebrar",
    goals: {
      "first-workout": { title: "Tu primer entrenamiento", text: "Un buen comienzo." },
      "tenth-workout": {
        title: "Diez entrenamientos",
        text: "Tres semanas, a tu ritmo. Qué bien.",
        badge: "10",
      },
      "hundred-thousand": {
        title: "Cien mil pasos",
        text: "Más o menos como de Bonn a Colonia y de vuelta.",
      },
    },
  },
  ar: {
    name: "التدريب",
    intro: "ما يُنجز هنا يُحسب ويبقى على هذا الجهاز، ولا يصبح سباقًا أبدًا.",
    workouts: "التمارين",
    didOne: "أنجزتُ تمرينًا",
    steps: "الخطوات",
    stepsToday: "خطوات اليوم:",
    orType: "أو كتابتها هنا:",
    add: "إضافة",
    countForMe: "حساب خطواتي تلقائيًا",
    ask: {
      title: "هل نحسب الخطوات تلقائيًا؟",
      benefit: "تُجمع الخطوات من تلقاء نفسها، دون كتابة شيء.",
      reads: "عدد خطوات اليوم فقط. لا الأماكن، ولا نبض القلب.",
      recovery: "السماح لهذه الصفحة ببيانات الحركة من إعدادات الهاتف.",
    },
    planNext: "التخطيط للتالي",
    reached: "ما تحقق",
    celebrate: "الاحتفال",
    goals: {
      "first-workout": { title: "التمرين الأول", text: "بداية جيدة." },
      "tenth-workout": { title: "عشرة تمارين", text: "ثلاثة أسابيع، على مهل. رائع.", badge: "١٠" },
      "hundred-thousand": {
        title: "مئة ألف خطوة",
        text: "مسافة تقارب الطريق من بون إلى كولونيا ذهابًا وإيابًا.",
      },
    },
  },
};
