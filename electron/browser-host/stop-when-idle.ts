/** Stops a server some time after its last page has gone; a reload or a dropped connection comes back in time. */
export class StopWhenIdle {
  private timer: NodeJS.Timeout | null = null;
  private readonly wachtMs: number;
  private readonly stop: () => void;

  constructor(wachtMs: number, stop: () => void) {
    this.wachtMs = wachtMs;
    this.stop = stop;
  }

  /** Takes note of how many pages are connected now. */
  readonly update = (aantal: number): void => {
    if (this.timer) clearTimeout(this.timer);
    this.timer = aantal > 0 ? null : setTimeout(this.stop, this.wachtMs);
  };
}
