import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { StopWhenIdle } from "#electron/browser-host/stop-when-idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("stops a while after the last page has gone, and not before", () => {
  const stop = vi.fn();
  const idle = new StopWhenIdle(1000, stop);
  idle.update(2);
  idle.update(1);
  vi.advanceTimersByTime(5000);
  expect(stop).not.toHaveBeenCalled();

  idle.update(0);
  vi.advanceTimersByTime(999);
  expect(stop).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(stop).toHaveBeenCalledOnce();
});

it("goes on when a page comes back in time, as at a reload", () => {
  const stop = vi.fn();
  const idle = new StopWhenIdle(1000, stop);
  idle.update(0);
  vi.advanceTimersByTime(900);
  idle.update(1);
  vi.advanceTimersByTime(5000);

  expect(stop).not.toHaveBeenCalled();
});
