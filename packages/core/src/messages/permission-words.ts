/** The permissions of browsers that have words of their own. */
type Named = "geolocation" | "notifications" | "camera" | "microphone";

/** Words by the name of a permission. @param words `other`: of a permission that the host named. */
export const byPermission =
  (words: Readonly<Record<Named | "other", string>>) =>
  (name: string): string =>
    Object.hasOwn(words, name) ? words[name as Named] : words.other;
