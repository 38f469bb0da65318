export { GreetingAction as Action } from "./GreetingAction.tsx";
export { GreetingLead as Lead } from "./GreetingLead.tsx";
export { GreetingReason as Reason } from "./GreetingReason.tsx";
export { GreetingRoot as Root } from "./GreetingRoot.tsx";
export { GreetingTitle as Title } from "./GreetingTitle.tsx";
