/** A ref that moves focus to what has just come in the place of the button that was pressed. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
