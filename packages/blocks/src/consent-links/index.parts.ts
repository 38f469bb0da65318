export { ConsentNotes as Notes } from "../internals/ConsentNotes.tsx";
export { ConsentLinksReopen as Reopen } from "./ConsentLinksReopen.tsx";
export { ConsentLinksWithdraw as Withdraw } from "./ConsentLinksWithdraw.tsx";
