import { app, session, type WebContents } from "electron";
import { isAppUrl } from "./app-protocol.ts";

/**
 * Refuses what this app never needs: going elsewhere, new windows, webviews, permissions, downloads.
 * A link is opened only by the request `extern/open`, after asking.
 */
export function guardContents(): void {
  app.on("web-contents-created", (_, contents) => {
    guardNavigation(contents);
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWebRTCIPHandlingPolicy("disable_non_proxied_udp");
  });
}

function guardNavigation(contents: WebContents): void {
  contents.on("will-navigate", (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-frame-navigate", (event) => {
    if (!isAppUrl(event.url)) event.preventDefault();
  });
  contents.on("will-redirect", (event) => event.preventDefault());
}

/** Writing to the clipboard is part of Ctrl+C in a grid; everything else is refused. */
const TOEGESTAAN = ["clipboard-sanitized-write"];

/** Refuses permissions, devices and downloads for every page. */
export function guardSession(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_, permission, antwoord) =>
    antwoord(TOEGESTAAN.includes(permission)),
  );
  defaultSession.setPermissionCheckHandler((_, permission) => TOEGESTAAN.includes(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on("will-download", (event) => event.preventDefault());
  defaultSession.setSpellCheckerEnabled(false);
  // Chromium fetches a dictionary for every language in this list, also when it checks nothing.
  defaultSession.setSpellCheckerLanguages([]);
}
