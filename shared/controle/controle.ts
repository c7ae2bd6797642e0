import { zelfdeRef } from "#shared/document/ref.ts";
import { sameJson } from "#shared/document/same-json.ts";
import type { Plain } from "#shared/document/soorten/soort.ts";
import { leesDeel, type Onderzocht } from "./delen.ts";
import { type Regel, signaleer } from "./regel.ts";
import { REGELS } from "./regels/regels.ts";
import { type Bevinding, ERNSTEN, type Signalering } from "./signalering.ts";

type Onthouden = Readonly<{ gelezen: readonly unknown[]; gevonden: readonly Signalering[] }>;

/**
 * The signaleringen of an agenda while it is edited. A rule runs again only when a slice that it reads is another one
 * than the time before; a finding that says the same at the same place of its list is the same object, and so is a list
 * in which nothing changed.
 */
export class Controle {
  private readonly onthouden = new Map<Regel, Onthouden>();
  private readonly regels: readonly Regel[];
  private delen: readonly (readonly Signalering[])[] = [];
  private geheel: readonly Signalering[] = [];

  constructor(regels: readonly Regel[] = REGELS) {
    this.regels = ERNSTEN.flatMap((ernst) => regels.filter((regel) => regel.ernst === ernst));
  }

  /** Everything that asks attention, fouten first. */
  alle(onderzocht: Onderzocht): readonly Signalering[] {
    const delen = this.regels.map((regel) => this.van(regel, onderzocht));
    if (gelijk(delen, this.delen)) return this.geheel;
    this.delen = delen;
    this.geheel = delen.flat();
    return this.geheel;
  }

  /** What one rule finds. */
  van<B extends Bevinding>(regel: Regel<B>, onderzocht: Onderzocht): readonly Signalering<B>[];
  van(regel: Regel, onderzocht: Onderzocht): readonly Signalering[] {
    const gelezen = regel.leest.map((deel) => leesDeel(onderzocht, deel));
    const vorige = this.onthouden.get(regel);
    if (vorige && gelijk(vorige.gelezen, gelezen)) return vorige.gevonden;
    const gevonden = hergebruik(vorige?.gevonden ?? [], regel, regel.zoek(onderzocht));
    this.onthouden.set(regel, { gelezen, gevonden });
    return gevonden;
  }
}

function hergebruik(
  oud: readonly Signalering[],
  regel: Regel,
  bevindingen: readonly Bevinding[],
): readonly Signalering[] {
  const gevonden = bevindingen.map((bevinding, index) => {
    const bekend = oud[index];
    return bekend && zelfdeRef(bekend.ref, bevinding.ref) && zegt(bekend, bevinding)
      ? bekend
      : signaleer(regel, bevinding);
  });
  return gelijk(gevonden, oud) ? oud : gevonden;
}

/** True when a signalering holds all that is in a finding of the same rule at the same place. */
function zegt(signalering: Signalering, bevinding: Bevinding): boolean {
  const bekend: Plain = signalering;
  return Object.entries(bevinding).every(
    ([naam, waarde]) => naam === "ref" || sameJson(bekend[naam], waarde),
  );
}

const gelijk = (links: readonly unknown[], rechts: readonly unknown[]): boolean =>
  links.length === rechts.length && links.every((deel, index) => deel === rechts[index]);
