import { homedir } from "node:os";
import { join } from "node:path";

/** The data folder of the app on this computer; that of the desktop app is the same one. */
export function standaardGegevens(): string {
  const { MEERJARENAGENDA_GEGEVENS: gekozen, APPDATA, XDG_CONFIG_HOME } = process.env;
  if (gekozen) return gekozen;
  if (process.platform === "win32" && APPDATA) return join(APPDATA, "Meerjarenagenda");
  if (process.platform === "darwin")
    return join(homedir(), "Library", "Application Support", "Meerjarenagenda");
  return join(XDG_CONFIG_HOME ?? join(homedir(), ".config"), "Meerjarenagenda");
}
