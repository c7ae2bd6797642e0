import { readFileSync, writeFileSync } from "node:fs";
import { z } from "zod";

const Rechthoek = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const VensterStaat = z.object({ bounds: Rechthoek, maximaal: z.boolean() });

export type Rechthoek = Readonly<z.infer<typeof Rechthoek>>;
export type VensterStaat = Readonly<z.infer<typeof VensterStaat>>;

/** The size of the design, and the least that can be worked in (200% zoom of it). */
const STANDAARD = { width: 1280, height: 800 } as const;
export const MINIMUM = { width: 640, height: 400 } as const;

/** So much of the title bar has to be on a screen, to be able to take hold of the window. */
const GREEP = { width: 120, height: 40 } as const;

/** What was kept of the last window; null when there is nothing readable. */
export function readVensterStaat(pad: string): VensterStaat | null {
  try {
    return VensterStaat.parse(JSON.parse(readFileSync(pad, "utf8")));
  } catch {
    return null;
  }
}

/** Keeps where a window is; a window that cannot be kept is not worth an error. */
export function writeVensterStaat(pad: string, staat: VensterStaat): void {
  try {
    writeFileSync(pad, JSON.stringify(staat));
  } catch {
    // Next time the window opens in its standard place.
  }
}

/**
 * The place for a window: where it was, as long as its title bar can be reached on one of the screens there are now;
 * otherwise only its size counts, at most that of the main screen, and the system chooses the place.
 */
export function fitOnScreens(
  staat: VensterStaat | null,
  schermen: readonly Rechthoek[],
): Partial<Rechthoek> & Readonly<{ width: number; height: number }> {
  const [hoofd] = schermen;
  const gewenst = staat?.bounds ?? STANDAARD;
  const width = Math.max(MINIMUM.width, Math.min(gewenst.width, hoofd?.width ?? gewenst.width));
  const height = Math.max(MINIMUM.height, Math.min(gewenst.height, hoofd?.height ?? gewenst.height));
  if (!staat || !schermen.some((scherm) => isBereikbaar(staat.bounds, scherm))) return { width, height };
  return {
    ...staat.bounds,
    width: Math.max(MINIMUM.width, staat.bounds.width),
    height: Math.max(MINIMUM.height, staat.bounds.height),
  };
}

function isBereikbaar(venster: Rechthoek, scherm: Rechthoek): boolean {
  const breed = Math.min(venster.x + venster.width, scherm.x + scherm.width) - Math.max(venster.x, scherm.x);
  const onderGrens = scherm.y + scherm.height - GREEP.height;
  return breed >= GREEP.width && venster.y >= scherm.y && venster.y <= onderGrens;
}
