import { BrowserWindow, type WebContents } from "electron";

/**
 * Who asks: one page load in one window. A reload or a crashed renderer is a new client, so that what the old page
 * had open is released.
 */
export class Pages {
  private readonly clients = new Map<number, string>();
  private volgend = 1;
  private readonly onGone: (client: string) => void;

  constructor(onGone: (client: string) => void) {
    this.onGone = onGone;
  }

  /** Follows the pages of a window. */
  watch(contents: WebContents): void {
    const { id } = contents;
    contents.on("did-start-navigation", ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.leave(id);
    });
    contents.on("render-process-gone", () => this.leave(id));
    contents.once("destroyed", () => this.leave(id));
  }

  clientOf({ id }: WebContents): string {
    const bekend = this.clients.get(id);
    if (bekend !== undefined) return bekend;
    const client = `venster-${id}-${this.volgend++}`;
    this.clients.set(id, client);
    return client;
  }

  /** The window a client lives in, or null when its page has gone. */
  windowOf(client: string): BrowserWindow | null {
    for (const [id, bekend] of this.clients)
      if (bekend === client)
        return BrowserWindow.getAllWindows().find((w) => w.webContents.id === id) ?? null;
    return null;
  }

  private leave(id: number): void {
    const client = this.clients.get(id);
    if (client === undefined) return;
    this.clients.delete(id);
    this.onGone(client);
  }
}
