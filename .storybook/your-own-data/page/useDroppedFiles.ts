import { useEffect, useEffectEvent, useState } from "react";
import type { Role } from "./useOwnData.ts";

/**
 * Takes files that are dropped anywhere on the page: beside a field the browser would open them and leave the page.
 * @returns what files are held over: a field, or the page beside them. Undefined where none are.
 */
export function useDroppedFiles(
  onFiles: (files: readonly File[], role?: Role) => void,
): Role | "page" | undefined {
  const [over, setOver] = useState<Role | "page">();
  const take = useEffectEvent(onFiles);
  useEffect(() => {
    const hold = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(roleAt(event.target) ?? "page");
    };
    const leave = ({ relatedTarget }: DragEvent): void => {
      if (!relatedTarget) setOver(undefined);
    };
    const drop = (event: DragEvent): void => {
      setOver(undefined);
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      take(files, roleAt(event.target));
    };
    document.addEventListener("dragover", hold);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", hold);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return over;
}

/** The field something was dropped on, if it was one. */
function roleAt(target: EventTarget | null): Role | undefined {
  const field = target instanceof Element ? target.closest("[data-role]") : null;
  const role = field?.getAttribute("data-role");
  return role === "items" || role === "events" ? role : undefined;
}
