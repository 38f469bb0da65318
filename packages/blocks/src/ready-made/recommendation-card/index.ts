export { RecommendationCard, type RecommendationCardProps } from "./RecommendationCard.tsx";
export type { CardItem } from "../../recommendation-card/index.ts";
