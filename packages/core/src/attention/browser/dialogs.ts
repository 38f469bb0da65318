/** What holds a person's attention already: modal dialogs, and whatever says that it is one, like the panels of blocks. */
const dialogs =
  'dialog[open], [role="dialog"][aria-modal="true"], [role="alertdialog"], [data-rapport-dialog]';
/** Popovers that the person closes. What the page closes, like a message that passes, is `manual`. */
const popovers = ':is([popover=""], [popover="auto" i]):popover-open';

/** A browser that does not know open popovers takes no list that names them. */
function selector(): string {
  return CSS.supports("selector(:popover-open)") ? `${dialogs}, ${popovers}` : dialogs;
}

/** Whether one is open. One that is only kept in the page for later, without being drawn, is not. */
export function isDialogOpen(): boolean {
  return [...document.querySelectorAll(selector())].some((dialog) => dialog.checkVisibility?.() ?? true);
}

/** Runs a listener when one may have been opened or closed; returns how to stop. */
export function watchDialogs(changed: () => void): () => void {
  let wasOpen = isDialogOpen();
  const look = (): void => {
    const isOpen = isDialogOpen();
    if (isOpen === wasOpen) return;
    wasOpen = isOpen;
    changed();
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["open", "role", "aria-modal", "hidden", "class"],
  });
  document.addEventListener("toggle", look, true);
  return () => {
    observer.disconnect();
    document.removeEventListener("toggle", look, true);
  };
}
