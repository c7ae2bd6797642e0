import type { Handlers } from "#shared/api/contract.ts";
import type { Instellingen } from "#shared/api/instellingen.ts";
import type { SettingsDb } from "./settings-db.ts";

/** The part of the contract about settings; `onChange` hears of the new ones. */
export function createInstellingenHandlers(
  db: SettingsDb<Instellingen>,
  onChange: (instellingen: Instellingen) => void,
): Pick<Handlers, "instellingen/bewaar"> {
  return {
    "instellingen/bewaar": async (instellingen) => {
      const bewaard = await db.update(() => instellingen);
      onChange(bewaard);
      return bewaard;
    },
  };
}
