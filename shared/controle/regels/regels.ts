import type { Regel } from "../regel.ts";
import { actieBuitenJaren } from "./actie-buiten-jaren.ts";
import { actieZonderAmbitie } from "./actie-zonder-ambitie.ts";
import { actieZonderGeld } from "./actie-zonder-geld.ts";
import { actieZonderTekst } from "./actie-zonder-tekst.ts";
import { actieZonderTrekker } from "./actie-zonder-trekker.ts";
import { afkortingOnbekend } from "./afkorting-onbekend.ts";
import { ambitieZonderActie } from "./ambitie-zonder-actie.ts";
import { ambitieZonderGeld } from "./ambitie-zonder-geld.ts";
import { ambitieZonderGrond } from "./ambitie-zonder-grond.ts";
import { bedragOnleesbaar } from "./bedrag-onleesbaar.ts";
import { begrotingBuitenJaren } from "./begroting-buiten-jaren.ts";
import { bronOngebruikt } from "./bron-ongebruikt.ts";
import { klaarZonderTekst } from "./klaar-zonder-tekst.ts";
import { lastenBovenDekking } from "./lasten-boven-dekking.ts";
import { redenOntbreekt } from "./reden-ontbreekt.ts";
import { reserveNegatief } from "./reserve-negatief.ts";
import { somWijktAf } from "./som-wijkt-af.ts";
import { verwijzingVerbroken } from "./verwijzing-verbroken.ts";
import { vraagGewijzigd } from "./vraag-gewijzigd.ts";
import { vraagZonderAntwoord } from "./vraag-zonder-antwoord.ts";

/** Every rule, in the order in which findings of the same ernst are shown. */
export const REGELS: readonly Regel[] = [
  bedragOnleesbaar,
  somWijktAf,
  reserveNegatief,
  verwijzingVerbroken,
  lastenBovenDekking,
  klaarZonderTekst,
  redenOntbreekt,
  ambitieZonderActie,
  ambitieZonderGeld,
  actieZonderAmbitie,
  actieZonderTrekker,
  ...actieZonderTekst,
  actieBuitenJaren,
  begrotingBuitenJaren,
  vraagZonderAntwoord,
  vraagGewijzigd,
  ambitieZonderGrond,
  actieZonderGeld,
  afkortingOnbekend,
  bronOngebruikt,
];
