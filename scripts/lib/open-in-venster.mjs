/** A browser that just started has no window yet. */
const OPNIEUW_MS = 100;

/**
 * Gives the window of a browser its address over the pipe that the browser listens to (the DevTools protocol, messages
 * ended by a zero): no other program can read along, and the address stands in no argument or log.
 */
export function openInVenster(browser, origin, url) {
  const [, , , naar, van] = browser.stdio;
  for (const pijp of [naar, van]) pijp.on("error", () => {});
  const zeg = (bericht) => naar.writable && naar.write(`${JSON.stringify(bericht)}\0`);
  const vraagVensters = () => zeg({ id: 1, method: "Target.getTargets" });
  luister(van, ({ id, result }) => {
    if (id === 1) {
      const venster = result.targetInfos.find(
        ({ type, url: nu }) => type === "page" && nu.startsWith(origin),
      );
      if (!venster) return setTimeout(vraagVensters, OPNIEUW_MS);
      zeg({ id: 2, method: "Target.attachToTarget", params: { targetId: venster.targetId, flatten: true } });
    } else if (id === 2) {
      const { sessionId } = result;
      zeg({ id: 3, sessionId, method: "Page.navigate", params: { url } });
      zeg({ id: 4, method: "Target.detachFromTarget", params: { sessionId } });
    }
  });
  vraagVensters();
}

/** Calls back for every message that comes over a pipe. */
function luister(pijp, hoor) {
  let rest = "";
  pijp.setEncoding("utf8");
  pijp.on("data", (stuk) => {
    const berichten = (rest + stuk).split("\0");
    rest = berichten.pop() ?? "";
    for (const bericht of berichten) hoor(JSON.parse(bericht));
  });
}
