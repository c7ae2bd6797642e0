// @vitest-environment jsdom
import fc from "fast-check";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { MaandVeld } from "#renderer/acties/MaandVeld.tsx";
import type { AgendaSession } from "#renderer/state/agenda-session.ts";
import { useApp } from "#renderer/state/app-store.ts";
import { useAgenda } from "#renderer/state/use-agenda.ts";
import { isIetsOnbewaard } from "#renderer/ui/concepten.ts";
import { TextField } from "#renderer/ui/TextField.tsx";
import { wijzig } from "#shared/document/edits/records.ts";
import { aSession } from "#tests/builders/a-session.ts";
import { anActie, anAgenda } from "#tests/builders/an-agenda.ts";

/** What a user may lose when the window ends under their hands. */
const HOOGSTENS_MS = 1_000;

const VELDEN = ["Een", "Twee"] as const;

function Formulier({ session }: { session: AgendaSession }) {
  const acties = useAgenda((agenda) => agenda.acties);
  return acties.map((actie) => (
    <div key={actie.id}>
      <TextField
        label={`Naam van ${actie.id}`}
        value={actie.titel}
        onCommit={(titel) => session.doe(wijzig("actie", actie.id, { titel: titel.trim() }))}
      />
      <MaandVeld
        label={`Eind van ${actie.id}`}
        maand={actie.eind}
        begin="2026-01"
        alleenLezen={false}
        onCommit={(eind) => session.doe(wijzig("actie", actie.id, { eind }))}
      />
    </div>
  ));
}

let ruimOp: () => void = () => {};

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => {
  ruimOp();
  vi.useRealTimers();
});

/** A form with a name and a month of two acties, as somebody at a keyboard has it. */
function opent() {
  ruimOp();
  const session = aSession(anAgenda({ acties: VELDEN.map((id) => anActie({ id, titel: id })) }));
  useApp.setState({ session });
  const vak = document.body.appendChild(document.createElement("div"));
  const root = createRoot(vak);
  flushSync(() => root.render(<Formulier session={session} />));
  ruimOp = () => {
    root.unmount();
    vak.remove();
    useApp.setState({ session: null });
  };
  const invoer = (index: number) => [...vak.querySelectorAll("input")][index] as HTMLInputElement;
  const rust = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    flushSync(() => {});
  };
  const zet = async (veld: HTMLInputElement, tekst: string) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(veld, tekst);
    veld.dispatchEvent(new Event("input", { bubbles: true }));
    await rust();
  };
  return {
    session,
    acties: () => session.store.getState().agenda.acties,
    titels: () => session.store.getState().agenda.acties.map(({ titel }) => titel),
    stappen: () => session.undo.undoStack.length,
    naam: (index: number) => invoer(2 * index),
    maand: (index: number) => invoer(2 * index + 1),
    zet,
    wacht: async (ms: number) => {
      vi.advanceTimersByTime(ms);
      await rust();
    },
    ga: async (veld: HTMLInputElement | null) => {
      if (veld) veld.focus();
      else (document.activeElement as HTMLElement | null)?.blur();
      await rust();
    },
    druk: async (key: string) => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
      );
      await rust();
    },
    fouten: () => vak.querySelectorAll(".veld-fout").length,
  };
}

type Stap =
  | Readonly<{ doe: "typ"; letter: string }>
  | Readonly<{ doe: "wis" | "Enter" | "Escape" | "weg" }>
  | Readonly<{ doe: "wacht"; ms: number }>
  | Readonly<{ doe: "ga"; veld: number }>;

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ doe: fc.constant("typ" as const), letter: fc.constantFrom("a", "b") }),
  },
  { weight: 3, arbitrary: fc.record({ doe: fc.constantFrom("wis", "Enter", "Escape", "weg") }) },
  {
    weight: 4,
    arbitrary: fc.record({ doe: fc.constant("wacht" as const), ms: fc.integer({ min: 1, max: 900 }) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ doe: fc.constant("ga" as const), veld: fc.nat({ max: VELDEN.length - 1 }) }),
  },
);

type Form = ReturnType<typeof opent>;

/** Somebody who goes through the fields, with what has to be true of it after each step. */
class Typist {
  readonly form: Form;
  nu = 0;
  hier: number | null = null;
  /** How many stays changed something. */
  klaar = 0;
  readonly eerst: string[] = [...VELDEN];
  readonly getoond: { op: number; titels: readonly string[] }[] = [{ op: 0, titels: VELDEN }];

  constructor(form: Form) {
    this.form = form;
  }

  toont = (): string[] => VELDEN.map((_, index) => this.form.naam(index).value);

  async doet(stap: Stap): Promise<void> {
    if (stap.doe === "ga") await this.gaNaar(stap.veld);
    else if (stap.doe === "weg") await this.gaNaar(null);
    else if (stap.doe === "wacht") {
      this.nu += stap.ms;
      await this.form.wacht(stap.ms);
    } else if (this.hier !== null) await this.drukt(stap, this.hier);
    this.getoond.push({ op: this.nu, titels: this.toont() });
  }

  async gaNaar(veld: number | null): Promise<void> {
    if (veld === this.hier) return;
    this.isKlaar();
    this.hier = veld;
    await this.form.ga(veld === null ? null : this.form.naam(veld));
  }

  private async drukt(stap: Stap, hier: number): Promise<void> {
    const veld = this.form.naam(hier);
    if (stap.doe === "typ") await this.form.zet(veld, veld.value + stap.letter);
    if (stap.doe === "wis") await this.form.zet(veld, veld.value.slice(0, -1));
    if (stap.doe === "Enter") this.isKlaar();
    if (stap.doe === "Enter" || stap.doe === "Escape") await this.form.druk(stap.doe);
    if (stap.doe === "Escape")
      expect([veld.value, this.form.titels()[hier]]).toEqual([this.eerst[hier], this.eerst[hier]]);
  }

  private isKlaar(): void {
    if (this.hier === null) return;
    const tekst = this.toont()[this.hier] ?? "";
    if (tekst !== this.eerst[this.hier]) this.klaar += 1;
    this.eerst[this.hier] = tekst;
  }

  /** Each field holds what it showed at some moment of the last second, and the window knows when that is not all. */
  verliestWeinig(): void {
    const begin = this.getoond.findLastIndex(({ op }) => op <= this.nu - HOOGSTENS_MS);
    const recent = this.getoond.slice(Math.max(begin, 0));
    const bewaard = this.form.titels();
    bewaard.forEach((titel, index) => {
      expect(recent.map(({ titels }) => titels[index])).toContain(titel);
    });
    if (!isIetsOnbewaard()) expect(bewaard).toEqual(this.toont());
  }
}

describe("typing in fields", () => {
  it("is lost for one second at most, is one step to undo per stay, and Esc gives back what stood there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { maxLength: 40 }), async (stappen) => {
        const form = opent();
        const typist = new Typist(form);
        for (const huidig of stappen) {
          await typist.doet(huidig);
          typist.verliestWeinig();
        }
        await typist.gaNaar(null);
        expect(form.titels()).toEqual(typist.toont());
        expect(form.stappen()).toBe(typist.klaar);
        while (form.stappen() > 0) form.session.undo.undo();
        expect(form.titels()).toEqual(VELDEN);
      }),
      { numRuns: 25 },
    );
  });

  it("keeps a month as soon as it can be read, and says nothing of one that cannot be read yet", async () => {
    const form = opent();
    await form.ga(form.maand(0));
    await form.zet(form.maand(0), "mrt 2027");
    await form.wacht(HOOGSTENS_MS);
    expect(form.acties()[0]?.eind).toBe("2027-03");
    expect(isIetsOnbewaard()).toBe(false);
    await form.zet(form.maand(0), "mrt 2027 of zo");
    await form.wacht(5 * HOOGSTENS_MS);
    expect(form.acties()[0]?.eind).toBe("2027-03");
    expect({ fouten: form.fouten(), onbewaard: isIetsOnbewaard() }).toEqual({ fouten: 0, onbewaard: true });
    await form.ga(null);
    expect(form.fouten()).toBe(1);
    expect(form.maand(0).value).toBe("mrt 2027 of zo");
  });

  it("shows a month as it is written once the user is done, and names a field by what it held until then", async () => {
    const form = opent();
    await form.ga(form.maand(0));
    await form.zet(form.maand(0), "3-2027");
    await form.wacht(HOOGSTENS_MS);
    expect(form.maand(0).value).toBe("3-2027");
    await form.ga(null);
    expect(form.maand(0).value).toBe("mrt 2027");
    expect(form.stappen()).toBe(1);
  });
});
