import * as Y from "yjs";
import { wijzigAgenda, zetGedruktTotaal, zetJaar } from "#shared/document/edits/agenda-velden.ts";
import { type Edit, maak } from "#shared/document/edits/edit.ts";
import { type Velden, voegToe } from "#shared/document/edits/records.ts";
import { GELADEN } from "#shared/document/layout.ts";
import { readAgenda } from "#shared/document/projection.ts";
import type { SoortNaam } from "#shared/document/soorten/soorten.ts";
import { tekstSleutel } from "#shared/document/tekst-sleutel.ts";
import { writeTekst } from "#shared/document/teksten.ts";
import { ACTIE_TEKSTEN } from "#shared/domain/actie.ts";
import { euro } from "#shared/domain/bedrag.ts";
import { type Blok, toRichText } from "./blokken.ts";
import type { Gegevens } from "./gegevens.ts";

/** The wording under which an answer was given; throws for a vraag the raamwerk does not ask. */
type VraagTekst = (vraagId: string) => string;

/** A fixed author makes the same bytes of the same data; real laptops draw a random one. */
const CLIENT_ID = 1;

const LEEG = readAgenda(new Y.Doc());

/** Builds the document of a sample with the edits of the app: the same data gives the same document, byte for byte. */
export function maakDocument(gegevens: Gegevens, vraagTekst: VraagTekst): Y.Doc {
  const doc = new Y.Doc();
  doc.clientID = CLIENT_ID;
  const schrijf = new Schrijver(doc, gegevens);
  doc.transact(() => {
    schrijf.agenda();
    schrijf.bibliotheek();
    schrijf.antwoorden(vraagTekst);
    schrijf.ambities();
    schrijf.acties();
    schrijf.begroting();
  }, GELADEN);
  return doc;
}

class Schrijver {
  private readonly doc: Y.Doc;
  private readonly gegevens: Gegevens;

  constructor(doc: Y.Doc, gegevens: Gegevens) {
    this.doc = doc;
    this.gegevens = gegevens;
  }

  agenda(): void {
    const { velden, gemeenten } = this.gegevens.agenda;
    this.doe(wijzigAgenda(velden));
    for (const { id, naam } of gemeenten)
      this.add("gemeente", id, { naam, collegebesluit: null, raadsbesluit: null });
    for (const { id, tekst, ...rest } of this.gegevens.hoofdstukken) {
      this.add("hoofdstuk", id, rest);
      this.tekst(tekstSleutel("hoofdstuk", id), tekst);
    }
  }

  bibliotheek(): void {
    for (const { id, url = "", ...rest } of this.gegevens.bronnen)
      this.add("bron", id, { ...rest, url, raamwerkBron: null });
    for (const { id, ...rest } of this.gegevens.partners) this.add("partner", id, rest);
    for (const { afkorting, betekenis } of this.gegevens.afkortingen)
      this.add("afkorting", afkorting.toLowerCase().replaceAll(" ", "-"), { afkorting, betekenis });
  }

  antwoorden(vraagTekst: VraagTekst): void {
    for (const { vraag, triage, klaar, tekst } of this.gegevens.antwoorden) {
      this.add("antwoord", vraag, { triage, klaar, vraagTekst: vraagTekst(vraag) });
      this.tekst(tekstSleutel("antwoord", vraag), tekst);
    }
  }

  ambities(): void {
    for (const { id, tekst, ...rest } of this.gegevens.ambities) {
      this.add("ambitie", id, { ...rest, termijn: null, prioriteit: null });
      this.tekst(tekstSleutel("ambitie", id), tekst);
    }
  }

  acties(): void {
    for (const { id, ambitie: ambitieId, probleem, aanpak, resultaat, ...rest } of this.gegevens.acties) {
      this.add("actie", id, { ...rest, ambitieId });
      const teksten = { probleem, aanpak, resultaat };
      for (const onderdeel of ACTIE_TEKSTEN)
        this.tekst(tekstSleutel("actie", id, onderdeel), teksten[onderdeel]);
    }
  }

  begroting(): void {
    const { jaren, gedrukt, blokken, noten } = this.gegevens.begroting;
    const [jaar] = jaren;
    this.doe(zetJaar(jaar, true));
    this.doe(zetGedruktTotaal(jaar, gedrukt[jaar] ?? null, "lasten"));
    for (const { id: blokId, posten, ...rest } of blokken) {
      this.add("blok", blokId, rest);
      for (const { id, naam, aard, bedrag, actie: actieId } of posten)
        this.add("post", id, { blokId, naam, aard, actieId, bedragen: { [jaar]: euro(bedrag) } });
    }
    for (const { id, ...rest } of noten) this.add("noot", id, rest);
  }

  private add<N extends SoortNaam>(naam: N, id: string, velden: Velden<N>): void {
    this.doe(voegToe(naam, id, velden));
  }

  /** No edit of a sample asks what is in the agenda already. */
  private doe(edit: Edit): void {
    maak({ doc: this.doc, agenda: LEEG, stempel: this.gegevens.agenda.gewijzigd }, edit, GELADEN);
  }

  private tekst(key: string, blokken: readonly Blok[]): void {
    if (blokken.length > 0) writeTekst(this.doc, key, toRichText(blokken));
  }
}
