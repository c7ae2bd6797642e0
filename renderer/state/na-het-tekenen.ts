/** Calls back once the next frame is on the screen; returns the way to call it off. */
export function naHetTekenen(doe: () => void): () => void {
  const kanaal = new MessageChannel();
  kanaal.port1.onmessage = doe;
  const frame = requestAnimationFrame(() => kanaal.port2.postMessage(null));
  return () => {
    cancelAnimationFrame(frame);
    kanaal.port1.close();
  };
}
