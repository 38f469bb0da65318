import { noSurroundings, type Surroundings } from "../surroundings.ts";
import { isDialogOpen, watchDialogs } from "./dialogs.ts";
import { isPresent, watchPresence } from "./presence.ts";
import { type Typing, watchTyping } from "./typing.ts";

/** What goes on in this page: whether it is hidden, somebody types, or a dialog is open. Nothing where there is no page. */
export function browserSurroundings(): Surroundings {
  if (typeof document === "undefined") return noSurroundings;
  let typing: Typing | undefined;
  return {
    busy: () => {
      if (!isPresent()) return "hidden";
      if (typing?.active) return "typing";
      return isDialogOpen() ? "dialog" : undefined;
    },
    watch: (listener) => {
      const watched = watchTyping(listener);
      typing = watched;
      const stops = [watchPresence(listener), watchDialogs(listener), () => watched.stop()];
      return () => {
        typing = undefined;
        for (const stop of stops) stop();
      };
    },
  };
}
