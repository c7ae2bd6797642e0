import { useEffect } from "react";
import { I18nProvider } from "react-aria-components";
import { AgendaFrame } from "./frame/AgendaFrame.tsx";
import { ErrorBoundary } from "./frame/ErrorBoundary.tsx";
import { houKlikRust } from "./frame/klik-rust.ts";
import { Panelen } from "./frame/Panelen.tsx";
import { haalVooruit } from "./frame/scherm-code.ts";
import { Toasts } from "./frame/Toasts.tsx";
import { openFile, openPad } from "./opdrachten/bestand-opdrachten.ts";
import { doeOpdracht } from "./opdrachten/opdrachten.ts";
import { listenToKeys } from "./opdrachten/toetsen.ts";
import { Start } from "./start/Start.tsx";
import { client, useApp, zoomPagina } from "./state/app-store.ts";
import { useSystemThema } from "./state/use-system-thema.ts";

/** The whole interface: the start screen or the open agenda, in the chosen theme and size. */
export function App() {
  const started = useApp((state) => state.start !== null);
  const sessie = useApp((state) => state.session?.doc.guid);
  useUiterlijk();
  useEffect(listenToKeys, []);
  useEffect(listenToHost, []);
  useEffect(listenToDrops, []);
  useEffect(houKlikRust, []);
  useEffect(() => {
    if (started) void haalVooruit();
  }, [started]);
  if (!started) return <Toasts />;
  return (
    <I18nProvider locale="nl-NL">
      <ErrorBoundary>
        {sessie ? (
          <AgendaFrame key={sessie} />
        ) : (
          <>
            <Start />
            <Panelen />
          </>
        )}
      </ErrorBoundary>
      <Toasts />
    </I18nProvider>
  );
}

function useUiterlijk(): void {
  const thema = useApp((state) => state.instellingen.thema);
  const zoom = useApp((state) => state.instellingen.zoom);
  const systeemThema = useSystemThema();
  const gekozen = thema === "systeem" ? systeemThema : thema;
  useEffect(() => {
    document.documentElement.dataset.thema = gekozen;
  }, [gekozen]);
  useEffect(() => {
    zoomPagina?.(zoom);
  }, [zoom]);
}

function listenToHost(): () => void {
  return client.subscribe((event) => {
    if (event.type === "menu/opdracht") doeOpdracht(event.opdracht);
    if (event.type === "agenda/open-verzoek") void openPad(event.pad);
  });
}

/** A file dropped anywhere on the window opens; a drop never navigates away. */
function listenToDrops(): () => void {
  const onDragOver = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  };
  const onDrop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0];
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    void openFile(file);
  };
  document.addEventListener("dragover", onDragOver);
  document.addEventListener("drop", onDrop);
  return () => {
    document.removeEventListener("dragover", onDragOver);
    document.removeEventListener("drop", onDrop);
  };
}
