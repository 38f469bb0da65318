/** Milliseconds after the last input in which somebody still counts as typing: a pause for thought. Our own number. */
const thought = 3000;

const editable =
  "textarea, input:not([type=button], [type=checkbox], [type=color], [type=file], [type=image], [type=radio], [type=range], [type=reset], [type=submit])";

/** Whether somebody writes into a field of the page. */
export interface Typing {
  readonly active: boolean;
  stop(): void;
}

/**
 * Watches for input into the field that has the focus.
 * @param changed Runs when somebody begins to type, and when they have stopped.
 */
export function watchTyping(changed: () => void): Typing {
  // Nobody watched before: whoever is in a field may be in the middle of a word.
  let active = isEditable(document.activeElement);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = (): void => {
    clearTimeout(timer);
    if (!active) return;
    active = false;
    changed();
  };
  if (active) timer = setTimeout(end, thought);
  const onInput = ({ target }: Event): void => {
    if (!isEditable(target)) return;
    clearTimeout(timer);
    timer = setTimeout(end, thought);
    if (active) return;
    active = true;
    changed();
  };
  document.addEventListener("input", onInput, true);
  document.addEventListener("focusout", end, true);
  return {
    get active() {
      return active;
    },
    stop: () => {
      clearTimeout(timer);
      document.removeEventListener("input", onInput, true);
      document.removeEventListener("focusout", end, true);
    },
  };
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(editable));
}
