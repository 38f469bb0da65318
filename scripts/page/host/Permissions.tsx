import { PermissionCard } from "@rapport/blocks/ready-made/permission-prompt";
import type { View } from "./scenario.ts";

/** Asks for one permission of the browser, where somebody could type instead. */
export function Permissions({ scenario: { permission } }: Parameters<View>[0]) {
  return (
    <PermissionCard
      alternative={
        <label>
          Type it instead: <input name="instead" />
        </label>
      }
      benefit="Saves you the typing."
      source={permission}
    />
  );
}
