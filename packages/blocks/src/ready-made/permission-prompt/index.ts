export { PermissionCard, type PermissionCardProps } from "./PermissionCard.tsx";
