export { HumanTouchpointCall as Call } from "./HumanTouchpointCall.tsx";
export { HumanTouchpointCallback as Callback } from "./HumanTouchpointCallback.tsx";
export { HumanTouchpointChat as Chat } from "./HumanTouchpointChat.tsx";
export { HumanTouchpointHours as Hours } from "./HumanTouchpointHours.tsx";
export { HumanTouchpointOtherwise as Otherwise } from "./HumanTouchpointOtherwise.tsx";
export { HumanTouchpointRoot as Root } from "./HumanTouchpointRoot.tsx";
export { HumanTouchpointTitle as Title } from "./HumanTouchpointTitle.tsx";
export { HumanTouchpointWaiting as Waiting } from "./HumanTouchpointWaiting.tsx";
