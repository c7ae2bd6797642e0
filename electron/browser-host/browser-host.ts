import type { Host } from "#electron/services/host.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import type { Downloads } from "./downloads.ts";

/**
 * The Host port of a page in a browser. What needs a native dialog is refused with `no-dialog`: the page itself
 * uploads, downloads and opens links, with what the browser has for it.
 */
export function createBrowserHost(downloads: Downloads, openBijStart: string | null): Host {
  let teOpenen = openBijStart;
  const geenDialoog = () => Promise.reject(new ExpectedFailure("no-dialog"));
  return {
    soort: "browser",
    dialogen: false,
    chooseFile: geenDialoog,
    showFile: geenDialoog,
    openExternal: geenDialoog,
    showOwnLicences: geenDialoog,
    makeDownload: (pad) => downloads.add(pad),
    paste: geenDialoog,
    close: () => Promise.resolve(),
    takeOpenBijStart: () => {
      const pad = teOpenen;
      teOpenen = null;
      return pad;
    },
    noteOpened: () => {},
    setThema: () => {},
  };
}
