export { CelebrationCard, type CelebrationCardProps } from "./CelebrationCard.tsx";
