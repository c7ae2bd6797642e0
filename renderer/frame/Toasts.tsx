import { CircleCheckBig, Info, OctagonAlert, X } from "lucide-react";
import { useEffect } from "react";
import { type Toast, useView } from "../state/view-store.ts";
import { Button } from "../ui/Button.tsx";
import "./toasts.css";

const DUUR_MS = 10_000;

const ICOON = { info: Info, fout: OctagonAlert, gereed: CircleCheckBig } as const;

/** Messages below the work, where they cover nothing; a fault stays until it is closed. Toasts with an action can be reached with F6. */
export function Toasts() {
  const toasts = useView((state) => state.toasts);
  return (
    <section className="toasts" aria-label="Meldingen" aria-live="polite" data-gebied>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

function ToastCard({ toast }: { toast: Toast }) {
  const sluit = useView((state) => state.sluitToast);
  const { id, soort, kop, tekst, actie } = toast;
  useEffect(() => {
    if (soort === "fout") return;
    const timer = setTimeout(() => sluit(id), DUUR_MS);
    return () => clearTimeout(timer);
  }, [id, soort, sluit]);
  const Icoon = ICOON[soort];
  const doe = () => {
    actie?.doe();
    sluit(id);
  };
  return (
    <div className={`toast toast-${soort}`} role={soort === "fout" ? "alert" : "status"}>
      <Icoon size={16} strokeWidth={1.75} aria-hidden />
      <div className="toast-tekst">
        <p className="toast-kop">{kop}</p>
        {tekst ? <p>{tekst}</p> : null}
        {actie ? (
          <Button klein onPress={doe}>
            {actie.label}
          </Button>
        ) : null}
      </div>
      <Button soort="icoon" klein label="Sluit melding" onPress={() => sluit(id)}>
        <X size={16} strokeWidth={1.75} aria-hidden />
      </Button>
    </div>
  );
}
