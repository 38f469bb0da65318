export { RecommendationShelf, type RecommendationShelfProps } from "./RecommendationShelf.tsx";
export type { CardItem } from "../../recommendation-card/index.ts";
