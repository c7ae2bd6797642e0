/** Puts focus on the work area: at its heading, so that a screen reader says where the user now is. */
export function focusInhoud(): void {
  const inhoud = document.getElementById("inhoud");
  const kop = inhoud?.querySelector<HTMLElement>("h1");
  if (kop) kop.tabIndex = -1;
  (kop ?? inhoud)?.focus({ preventScroll: true });
}
