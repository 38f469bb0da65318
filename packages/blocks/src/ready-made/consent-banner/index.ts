export { ConsentBar, type ConsentBarProps } from "./ConsentBar.tsx";
export { ConsentLinks, type ConsentLinksProps } from "./ConsentLinks.tsx";
