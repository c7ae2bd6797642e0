/** Does something once a menu or dialog has closed, so that the focus it moves is not pulled back. */
export function naMenu(doe: () => void): void {
  setTimeout(doe, 0);
}
