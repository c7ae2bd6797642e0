/** What this browser keeps for an agenda while the host does not have it; other origins, and so other ports, cannot read it. */
export type Plank = Readonly<{
  /** Keeps an update; answers the number by which it can be taken away. */
  zet: (agenda: string, update: Uint8Array) => Promise<number>;
  /** Everything that lies there for an agenda, the oldest first. */
  lees: (agenda: string) => Promise<readonly Bewaard[]>;
  haalWeg: (nummers: readonly number[]) => Promise<void>;
}>;

export type Bewaard = Readonly<{ nummer: number; update: Uint8Array }>;

const NAAM = "meerjarenagenda";
const ONDERWEG = "onderweg";

type Rij = Readonly<{ agenda: string; update: Uint8Array }>;

/** The shelf in the storage of the browser; every call is refused where the browser has none, or no room. */
export const browserPlank: Plank = {
  zet: async (agenda, update) => {
    const rijen = await schrijf();
    return Number(await klaar(rijen.add({ agenda, update } satisfies Rij)));
  },
  lees: async (agenda) => {
    const rijen = await schrijf();
    const [nummers, inhoud] = await Promise.all([klaar(rijen.getAllKeys()), klaar<Rij[]>(rijen.getAll())]);
    return inhoud.flatMap((rij, index) =>
      rij.agenda === agenda ? [{ nummer: Number(nummers[index]), update: rij.update }] : [],
    );
  },
  haalWeg: async (nummers) => {
    const rijen = await schrijf();
    await Promise.all(nummers.map((nummer) => klaar(rijen.delete(nummer))));
  },
};

let opening: Promise<IDBDatabase> | null = null;

async function schrijf(): Promise<IDBObjectStore> {
  opening ??= open();
  const db = await opening.catch((fout) => {
    opening = null;
    throw fout;
  });
  return db.transaction(ONDERWEG, "readwrite", { durability: "strict" }).objectStore(ONDERWEG);
}

function open(): Promise<IDBDatabase> {
  const vraag = indexedDB.open(NAAM, 1);
  vraag.addEventListener("upgradeneeded", () => {
    vraag.result.createObjectStore(ONDERWEG, { autoIncrement: true });
  });
  return klaar(vraag);
}

function klaar<T>(vraag: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    vraag.addEventListener("success", () => resolve(vraag.result));
    vraag.addEventListener("error", () => reject(vraag.error));
  });
}
