export { ConsentFooter, type ConsentFooterProps } from "./ConsentFooter.tsx";
