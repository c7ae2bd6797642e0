import { assertNever } from "#shared/assert-never.ts";
import { failureMessage } from "../failure-messages.ts";
import { bewaarKopie, kanKopieBewaren } from "../opdrachten/bewaar-kopie.ts";
import type { Aansluiting } from "../state/aansluiting.ts";
import { useSession, useSessionState } from "../state/use-agenda.ts";
import { useVerbinding } from "../state/verbinding.ts";
import { Button } from "../ui/Button.tsx";
import { GeopendRegel } from "./GeopendRegel.tsx";

/** True while what was typed here reaches no file. */
export function useNietAangesloten(): boolean {
  const verbinding = useVerbinding((state) => state.verbinding);
  const aansluiting = useSessionState((state) => state.aansluiting.kind);
  const blijftLiggen = useSessionState((state) => state.blijftLiggen);
  return verbinding !== "verbonden" || aansluiting === "geweigerd" || blijftLiggen;
}

/** Says that the work is in this window alone, and what one can do about that. */
export function NietAangesloten() {
  const verbinding = useVerbinding((state) => state.verbinding);
  const aansluiting = useSessionState((state) => state.aansluiting);
  const { bewaard } = useSessionState((state) => state.onderweg);
  switch (verbinding) {
    case "verbonden":
      return aansluiting.kind === "geweigerd" ? <Geweigerd aansluiting={aansluiting} /> : <BlijftLiggen />;
    case "zwijgt":
      return (
        <GeopendRegel soort="waarschuwing" kop="Het programma antwoordt niet" knoppen={<Kopie />}>
          U kunt doortypen. {waarHetStaat(bewaard)} De app slaat op zodra het programma weer antwoordt.
        </GeopendRegel>
      );
    case "weg":
      return (
        <GeopendRegel soort="waarschuwing" kop="Geen verbinding met het programma" knoppen={<Kopie />}>
          U kunt doortypen. {waarHetStaat(bewaard)} Is het programma gestopt? Start de app opnieuw en open
          deze agenda: dan slaat zij alles op.
        </GeopendRegel>
      );
    default:
      return assertNever(verbinding);
  }
}

const waarHetStaat = (bewaard: boolean): string =>
  bewaard
    ? "Uw wijzigingen staan veilig in dit venster."
    : "Uw wijzigingen staan alleen in dit venster: sluit het niet.";

function Geweigerd({ aansluiting }: { aansluiting: Extract<Aansluiting, { kind: "geweigerd" }> }) {
  const session = useSession();
  const { code } = aansluiting.failure;
  const neemOver = code === "file-in-use";
  return (
    <GeopendRegel
      soort="waarschuwing"
      kop={`De app kan niet verder in dit bestand. ${failureMessage({ code }).kop}`}
      knoppen={
        <>
          <Button klein onPress={() => void session.sluitAan(neemOver ? "overnemen" : "lezen")}>
            {neemOver ? "Neem over" : "Probeer opnieuw"}
          </Button>
          <Kopie />
        </>
      }
    >
      Uw wijzigingen staan nog in dit venster. Bewaar een kopie, of probeer het nog een keer.
    </GeopendRegel>
  );
}

function BlijftLiggen() {
  return (
    <GeopendRegel soort="waarschuwing" kop="Er staan nog wijzigingen van u klaar" knoppen={<Kopie />}>
      Dit bestand is nu alleen te lezen. Uw wijzigingen gaan erin zodra u erin kunt schrijven. In een kopie
      staan zij meteen.
    </GeopendRegel>
  );
}

function Kopie() {
  const verbinding = useVerbinding((state) => state.verbinding);
  return kanKopieBewaren(verbinding) ? (
    <Button soort="stil" klein onPress={() => void bewaarKopie()}>
      Bewaar een kopie
    </Button>
  ) : null;
}
