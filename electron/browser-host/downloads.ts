import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { basename } from "node:path";

const PREFIX = "/download/";
const MAX_OPEN = 100;

/** Files that can be fetched once each, under an address nobody can guess. */
export class Downloads {
  private readonly open = new Map<string, string>();

  /** Makes a file available for one download and answers its address. */
  add(pad: string): string {
    const sleutel = randomBytes(16).toString("hex");
    this.open.set(sleutel, pad);
    const [oudste] = this.open.keys();
    if (this.open.size > MAX_OPEN && oudste !== undefined) this.open.delete(oudste);
    return `${PREFIX}${sleutel}/${encodeURIComponent(basename(pad))}`;
  }

  /** Answers a request for a download; false when the address is none. */
  async serve(
    urlPad: string,
    response: ServerResponse,
    koppen: Readonly<Record<string, string>>,
  ): Promise<boolean> {
    if (!urlPad.startsWith(PREFIX)) return false;
    const sleutel = urlPad.slice(PREFIX.length).split("/")[0] ?? "";
    const pad = this.open.get(sleutel);
    const info = pad === undefined ? undefined : await stat(pad).catch(() => undefined);
    if (pad === undefined || !info?.isFile()) return false;
    this.open.delete(sleutel);
    response.writeHead(200, {
      ...koppen,
      "content-type": "application/octet-stream",
      "content-length": info.size,
      "content-disposition": `attachment; filename*=UTF-8''${encodeRfc5987(basename(pad))}`,
      "cache-control": "no-store",
    });
    createReadStream(pad)
      .on("error", () => response.destroy())
      .pipe(response);
    return true;
  }
}

function encodeRfc5987(naam: string): string {
  return encodeURIComponent(naam).replace(/['()*]/gu, (teken) => `%${teken.charCodeAt(0).toString(16)}`);
}
