import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { dirname, join } from "node:path";
import { z } from "zod";

/** So many tickets wait, and so many pages are known, at most; the oldest go first. */
const MAX_OPEN = 100;

const Bekend = z.array(z.string()).max(MAX_OPEN);

/**
 * Who may speak to the host. A ticket opens one page, once; that page gets a secret of its own for it, which it keeps in
 * its memory and sends along with every connection. Of a secret only a hash is written down, so that a page can go on
 * with the host that comes after one that crashed.
 */
export class Toegang {
  private readonly tickets = new Set<string>();
  private readonly bekend: Set<string>;
  private readonly pad: string;

  /** `pad` is where the hashes stand: readable by this user alone, and gone after `vergeet`. */
  constructor(pad: string) {
    this.pad = pad;
    this.bekend = new Set(leesBekend(pad));
  }

  /** Makes a ticket for one page. */
  nieuwTicket(): string {
    const ticket = geheim();
    voegToe(this.tickets, hash(ticket));
    return ticket;
  }

  /** Spends a ticket; answers the secret for the page that had it, or null for what is no ticket (any more). */
  wissel(ticket: string): string | null {
    if (!this.tickets.delete(hash(ticket))) return null;
    const nieuw = geheim();
    voegToe(this.bekend, hash(nieuw));
    mkdirSync(dirname(this.pad), { recursive: true, mode: 0o700 });
    writeFileSync(this.pad, JSON.stringify([...this.bekend]), { mode: 0o600 });
    return nieuw;
  }

  /** True when this is the secret of a page that was let in. */
  kent(gegeven: string): boolean {
    return this.bekend.has(hash(gegeven));
  }

  /** Lets nobody in any more. */
  vergeet(): void {
    this.tickets.clear();
    this.bekend.clear();
    rmSync(this.pad, { force: true });
  }
}

const NAAM = /^toegang-(\d{1,5})\.json$/u;
/** So many hosts that crashed are remembered. */
const MAX_VERLATEN = 5;

/** The name of the file with the pages that were let in at a port. */
export const toegangNaam = (poort: number): string => `toegang-${poort}.json`;

/** The ports at which pages were let in by hosts that crashed, the last one first. */
export function verlatenPoorten(map: string): number[] {
  try {
    const namen = readdirSync(map).filter((naam) => NAAM.test(naam));
    const gezien = namen.map((naam) => ({
      poort: Number(NAAM.exec(naam)?.[1]),
      op: statSync(join(map, naam)).mtimeMs,
    }));
    return gezien
      .sort((links, rechts) => rechts.op - links.op)
      .slice(0, MAX_VERLATEN)
      .map(({ poort }) => poort);
  } catch {
    return [];
  }
}

const geheim = (): string => randomBytes(24).toString("base64url");

/** Secrets are compared by their hash: how long that takes says nothing about the secret. */
const hash = (tekst: string): string => createHash("sha256").update(tekst).digest("base64url");

function voegToe(verzameling: Set<string>, nieuw: string): void {
  verzameling.add(nieuw);
  const [oudste] = verzameling;
  if (verzameling.size > MAX_OPEN && oudste !== undefined) verzameling.delete(oudste);
}

function leesBekend(pad: string): string[] {
  try {
    return Bekend.parse(JSON.parse(readFileSync(pad, "utf8")));
  } catch {
    return [];
  }
}

/** True when a request speaks to this server by one of its own names; a name that resolves here (DNS rebinding) is refused. */
export function isEigenHost(headers: IncomingHttpHeaders, poort: number): boolean {
  return headers.host === `127.0.0.1:${poort}` || headers.host === `localhost:${poort}`;
}

/** True when a request is made by a page of this server, or by the page of another one that may come from `devOrigin`. */
export function isEigenOrigin(headers: IncomingHttpHeaders, devOrigin?: string): boolean {
  return (
    headers.origin === `http://${headers.host}` || (devOrigin !== undefined && headers.origin === devOrigin)
  );
}

/** The name by which page and host know each other over a socket; beside it stands the secret of the page. */
export const PROTOCOL = "meerjarenagenda";

/** The secret a socket is asked for with: a page cannot send a header of its own, but names the protocols it speaks. */
export function geheimVan(headers: IncomingHttpHeaders): string {
  const [naam, gegeven] = (headers["sec-websocket-protocol"] ?? "").split(/,\s*/u);
  return naam === PROTOCOL ? (gegeven ?? "") : "";
}

/** The ticket a page shows, in a header that no other site can send along. */
export const ticketVan = (headers: IncomingHttpHeaders): string =>
  /^Ticket ([\w-]+)$/u.exec(headers.authorization ?? "")?.[1] ?? "";
