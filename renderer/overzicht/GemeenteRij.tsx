import { Trash2 } from "lucide-react";
import { useState } from "react";
import { type Velden, wijzig } from "#shared/document/edits/records.ts";
import type { Gemeente } from "#shared/domain/gemeente.ts";
import { naarPrullenbak } from "../state/naar-prullenbak.ts";
import { useSession } from "../state/use-agenda.ts";
import { Button } from "../ui/Button.tsx";
import { DatumVeld } from "../ui/DatumVeld.tsx";
import { TextField } from "../ui/TextField.tsx";

/** One municipality: its name, and when its college and its raad decide. */
export function GemeenteRij({ gemeente }: { gemeente: Gemeente }) {
  const session = useSession();
  const [naamFout, setNaamFout] = useState<string>();
  const { id, naam } = gemeente;
  const patch = (velden: Velden<"gemeente">) => session.doe(wijzig("gemeente", id, velden));
  const hernoem = (nieuw: string) => {
    const leeg = nieuw.trim() === "";
    setNaamFout(leeg ? "Typ een naam, of haal de gemeente weg." : undefined);
    if (!leeg) patch({ naam: nieuw.trim() });
  };
  return (
    <>
      <TextField
        label={`Naam van ${naam}`}
        labelVerborgen
        value={naam}
        fout={naamFout}
        maxLength={200}
        alleenLezen={session.alleenLezen}
        onCommit={hernoem}
        kanTussendoor={(nieuw) => nieuw.trim() !== ""}
      />
      <DatumVeld
        labelVerborgen
        placeholder="nog niet ingepland"
        alleenLezen={session.alleenLezen}
        label={`College van ${naam}`}
        datum={gemeente.collegebesluit}
        onCommit={(collegebesluit) => patch({ collegebesluit })}
      />
      <DatumVeld
        labelVerborgen
        placeholder="nog niet ingepland"
        alleenLezen={session.alleenLezen}
        label={`Raad van ${naam}`}
        datum={gemeente.raadsbesluit}
        onCommit={(raadsbesluit) => patch({ raadsbesluit })}
      />
      {session.alleenLezen ? null : (
        <Button
          soort="icoon"
          label={`Haal ${naam} weg`}
          onPress={() => naarPrullenbak(session, { soort: "gemeente", id })}
        >
          <Trash2 size={16} strokeWidth={1.75} aria-hidden />
        </Button>
      )}
    </>
  );
}
