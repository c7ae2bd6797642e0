import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { ask } from "../state/app-store.ts";

/** Opens a safe link outside the app; anything else does nothing. */
export function openLink(href: string): void {
  const url = veiligeLink(href);
  if (url !== null) void ask("extern/open", { url });
}
