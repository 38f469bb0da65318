export { Receipts } from "./Receipts.tsx";
