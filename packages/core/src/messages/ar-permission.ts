import type { BrowserFamily, Messages } from "./messages.ts";
import { byPermission } from "./permission-words.ts";

const setting = byPermission({
  geolocation: "الموقع الجغرافي",
  notifications: "الإشعارات",
  camera: "الكاميرا",
  microphone: "الميكروفون",
  other: "هذه الميزة",
});

// Nouns in place of imperatives, which differ for women and men.
const places: Readonly<Record<BrowserFamily, string>> = {
  chromium: "الضغط على الرمز في بداية شريط العنوان.",
  "chromium-mobile": "الضغط على الرمز في بداية شريط العنوان، ثم على «الأذونات».",
  firefox: "الضغط على رمز الأذونات بجانب العنوان.",
  "firefox-mobile": "الضغط على الرمز في بداية شريط العنوان.",
  safari: "فتح «Safari» في شريط القوائم، ثم «إعدادات موقع الويب هذا».",
  "safari-mobile": "الضغط على الرمز بجانب العنوان، ثم على «إعدادات موقع الويب».",
  "ios-app": "فتح إعدادات الجهاز، وفيها هذا المتصفح.",
  other: "فتح إعدادات المتصفح، وفيها أذونات هذا الموقع.",
};

const switches: Readonly<Record<BrowserFamily, (what: string) => string>> = {
  chromium: (what) => `تفعيل «${what}». وإن لم يظهر، ففتح «إعدادات الموقع» قبل ذلك.`,
  "chromium-mobile": (what) => `تفعيل «${what}». وإن لم يظهر، فالسماح به للمتصفح في إعدادات الجهاز.`,
  firefox: (what) => `إزالة «محجوب» من سطر «${what}».`,
  "firefox-mobile": (what) => `الضغط على «محجوب» في سطر «${what}»، ليصبح مسموحًا.`,
  safari: (what) => `اختيار «سماح» بجانب «${what}».`,
  "safari-mobile": (what) =>
    `اختيار «سماح» عند «${what}». وإن لم يظهر، فالسماح به لمتصفح Safari في إعدادات الجهاز.`,
  "ios-app": (what) => `تفعيل «${what}».`,
  other: (what) => `السماح بـ«${what}».`,
};

const invalid: Readonly<Record<string, string>> = {
  intersection_out_of_viewport_or_clipped: "يعمل الزر حين يظهر كاملًا.",
  intersection_occluded_or_distorted: "يعمل الزر حين لا يحجبه شيء.",
};

/** The strings of the permission prompt in Arabic. */
export const permissionInArabic: Messages["permission"] = {
  title: byPermission({
    geolocation: "استخدام موقعك الجغرافي؟",
    notifications: "إرسال إشعارات إليك؟",
    camera: "استخدام الكاميرا؟",
    microphone: "استخدام الميكروفون؟",
    other: "هل لهذه الصفحة ذلك؟",
  }),
  reads: byPermission({
    geolocation: "ما يُقرأ: مكان هذا الجهاز تقريبًا، عند طلبك.",
    notifications: "لا يُقرأ شيء. تصل الإشعارات إلى هذا الجهاز إلى حين إيقافها.",
    camera: "ما يُقرأ: صورة الكاميرا وهي مفتوحة.",
    microphone: "ما يُقرأ: صوت الميكروفون وهو مفتوح.",
    other: "يمكنك التراجع عن ذلك في أي وقت.",
  }),
  allow: () => "سماح",
  later: () => "ليس الآن",
  start: byPermission({
    geolocation: "استخدام موقعي الجغرافي",
    notifications: "تلقّي الإشعارات",
    camera: "استخدام الكاميرا",
    microphone: "استخدام الميكروفون",
    other: "تفعيل",
  }),
  asking: () => "لحظة. قد يسألك المتصفح الآن.",
  granted: byPermission({
    geolocation: "استخدام موقعك الجغرافي مسموح. يمكنك تغيير ذلك في المتصفح.",
    notifications: "الإشعارات مفعّلة. يمكنك تغيير ذلك في المتصفح.",
    camera: "استخدام الكاميرا مسموح. يمكنك تغيير ذلك في المتصفح.",
    microphone: "استخدام الميكروفون مسموح. يمكنك تغيير ذلك في المتصفح.",
    other: "هذا مفعّل. يمكنك تغييره في أي وقت.",
  }),
  postponed: () => "حسنًا. هو هنا متى رغبت فيه.",
  denied: byPermission({
    geolocation: "لا يعطي المتصفح هذه الصفحة موقعك الجغرافي.",
    notifications: "لا يعرض المتصفح إشعارات هذه الصفحة.",
    camera: "لا يعطي المتصفح هذه الصفحة الكاميرا.",
    microphone: "لا يعطي المتصفح هذه الصفحة الميكروفون.",
    other: "كان قرارك الرفض.",
  }),
  recovery: () => "لتغيير ذلك عند الرغبة:",
  place: (browser) => places[browser],
  switch: (browser, name) => switches[browser](setting(name)),
  resumes: () => "بعد ذلك تستمر الصفحة من تلقاء نفسها.",
  unsupported: byPermission({
    geolocation: "لا يمكن لهذا المتصفح إخبار الصفحة بمكانك.",
    notifications: "لا يمكن لهذا المتصفح عرض إشعارات هذه الصفحة.",
    camera: "لا كاميرا لهذه الصفحة هنا.",
    microphone: "لا ميكروفون لهذه الصفحة هنا.",
    other: "لا يمكن لهذا الجهاز ذلك.",
  }),
  failed: byPermission({
    geolocation: "تعذّر العثور على موقعك الجغرافي الآن. يمكنك إعادة المحاولة.",
    notifications: "لم ينجح ذلك الآن. يمكنك إعادة المحاولة.",
    camera: "تعذّر تشغيل الكاميرا الآن. يمكنك إعادة المحاولة.",
    microphone: "تعذّر تشغيل الميكروفون الآن. يمكنك إعادة المحاولة.",
    other: "لم ينجح ذلك الآن. يمكنك إعادة المحاولة.",
  }),
  invalid: (reason) =>
    Object.hasOwn(invalid, reason) ? (invalid[reason] as string) : "يحتاج الزر إلى لحظة.",
};
