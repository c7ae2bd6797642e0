import { veiligeLink } from "#shared/domain/veilige-link.ts";
import { ask, useApp } from "../state/app-store.ts";

/** Opens a safe link outside the app; anything else does nothing. */
export function openLink(href: string): void {
  const url = veiligeLink(href);
  if (url === null) return;
  // The desktop host asks first and opens the browser; a page that is in a browser already opens a tab.
  if (useApp.getState().start?.dialogen) void ask("extern/open", { url });
  else openTab(url);
}

function openTab(url: string): void {
  const link = document.createElement("a");
  Object.assign(link, { href: url, target: "_blank", rel: "noopener noreferrer" });
  link.click();
}
