import type { Page } from "playwright-core";

/**
 * Types into the focused editor and measures, in the page, from each key press to the frame after the text is there.
 * Two frames: the first callback runs before the paint that shows the text, the second after it.
 */
export async function keyToPaint(page: Page, keys: number): Promise<number[]> {
  await page.evaluate(() => {
    const metingen: number[] = [];
    Object.assign(window, { metingen });
    document.addEventListener(
      "keydown",
      (event) => {
        const start = event.timeStamp;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => metingen.push(performance.now() - start);
        requestAnimationFrame(() => channel.port2.postMessage(null));
      },
      true,
    );
  });
  for (let nummer = 0; nummer < keys; nummer++) {
    await page.keyboard.press(nummer % 6 === 5 ? "Space" : "a");
    await page.waitForTimeout(30);
  }
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { metingen: number[] }).metingen);
}
