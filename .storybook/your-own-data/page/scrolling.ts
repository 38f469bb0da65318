/** What makes an element that scrolls one that can be scrolled by keyboard. Give it a name, too. */
export const scrolling = { role: "group", tabIndex: 0 } as const;
