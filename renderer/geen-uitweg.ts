/** What a page can reach other computers with, outside the policy for its requests. The app has no use for it. */
const WEGEN = ["RTCPeerConnection", "webkitRTCPeerConnection", "RTCDataChannel", "WebTransport"];

/** An empty window or frame (about:blank) has all of it again: none is opened, and a frame is closed off before it can be used. */
sluitAf(window);
Object.defineProperty(window, "open", { value: () => null });
closeFrames(HTMLIFrameElement.prototype, "contentWindow", (venster: Window | null) => venster);
closeFrames(HTMLIFrameElement.prototype, "contentDocument", (inhoud: Document | null) => inhoud?.defaultView);
closeFrames(HTMLObjectElement.prototype, "contentWindow", (venster: Window | null) => venster);
closeFrames(HTMLObjectElement.prototype, "contentDocument", (inhoud: Document | null) => inhoud?.defaultView);
// An empty frame is loaded at the moment it is put in the page, and says so before whoever put it there goes on.
document.addEventListener("load", sluitKadersAf, { capture: true });
new MutationObserver(sluitKadersAf).observe(document, { childList: true, subtree: true });

function sluitAf(venster: object): void {
  for (const naam of WEGEN) Reflect.deleteProperty(venster, naam);
}

function closeFrames<T>(
  prototype: object,
  naam: string,
  vensterVan: (waarde: T) => Window | null | undefined,
): void {
  const { get } = Object.getOwnPropertyDescriptor(prototype, naam) ?? {};
  if (!get) return;
  Object.defineProperty(prototype, naam, {
    get(this: unknown) {
      const waarde = get.call(this) as T;
      const venster = vensterVan(waarde);
      if (venster) sluitAf(venster);
      return waarde;
    },
  });
}

/** Asking for the window of a frame closes it off. */
function sluitKadersAf(): void {
  for (const kader of document.querySelectorAll<HTMLIFrameElement>("iframe, object"))
    void kader.contentWindow;
}
