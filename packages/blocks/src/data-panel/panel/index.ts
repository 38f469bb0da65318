export { EraseAll } from "./EraseAll.tsx";
export { Export } from "./Export.tsx";
export { GroupBy } from "./GroupBy.tsx";
export { Groups } from "./Groups.tsx";
export { Guesses } from "./Guesses.tsx";
export { Import } from "./Import.tsx";
export { Receipts } from "./Receipts.tsx";
