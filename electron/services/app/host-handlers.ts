import { access } from "node:fs/promises";
import { extname } from "node:path";
import type { Handlers } from "#shared/api/contract.ts";
import { ExpectedFailure } from "#shared/api/reply.ts";
import { EXTENSIE } from "#shared/document/agenda-bestand.ts";
import { veiligeLink } from "#shared/domain/veilige-link.ts";
import type { Host } from "../host.ts";
import { ontvangBestand } from "./ontvang-bestand.ts";

type HostMethods =
  | "app/sluit"
  | "bestand/kies"
  | "bestand/ontvang"
  | "bestand/download"
  | "bestand/toon"
  | "venster/plak"
  | "extern/open";

type HostHandlersDeps = Readonly<{
  host: Host;
  /** The folder for agendas when the user chooses no place. */
  documenten: string;
  /** Writes the agenda of a session to its file and answers the path. */
  bewaarNaar: (sessie: string) => Promise<string>;
}>;

/** The part of the contract that is about files and windows of the host. */
export function createHostHandlers({
  host,
  documenten,
  bewaarNaar,
}: HostHandlersDeps): Pick<Handlers, HostMethods> {
  return {
    "app/sluit": async (_, caller) => {
      await host.close(caller);
      return {};
    },
    "bestand/kies": async (vraag, caller) => ({ pad: await host.chooseFile(vraag, caller) }),
    "bestand/ontvang": async ({ naam, inhoud }) => ({ pad: await ontvangBestand(documenten, naam, inhoud) }),
    "bestand/download": async ({ sessie }) => {
      const url = host.makeDownload(await bewaarNaar(sessie));
      if (url === null) throw new ExpectedFailure("no-dialog");
      return { url };
    },
    "bestand/toon": async ({ pad, hoe }) => {
      await checkToonbaar(pad);
      await host.showFile(pad, hoe);
      return {};
    },
    "venster/plak": async ({ alsTekst }, caller) => {
      await host.paste(caller, alsTekst);
      return {};
    },
    "extern/open": async ({ url }, caller) => {
      const adres = veiligeLink(url);
      if (adres === null) throw new ExpectedFailure("unsafe-link", url.slice(0, 200));
      await host.openExternal(adres, caller);
      return {};
    },
  };
}

/** Only documents of this app are shown, and only when they are there: a request can name any path. */
async function checkToonbaar(pad: string): Promise<void> {
  const vanOns = extname(pad).toLowerCase() === ".docx" || pad.toLowerCase().endsWith(EXTENSIE);
  if (!vanOns) throw new ExpectedFailure("no-access", pad);
  await access(pad).catch((fout) => {
    throw new ExpectedFailure("file-missing", pad, { cause: fout });
  });
}
