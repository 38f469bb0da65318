export { sensitivePartOf, sensitiveTopicOf } from "./sensitive-part.ts";
export { sensitiveTopics } from "./topics.ts";
