import { cpus, totalmem } from "node:os";
import { nodeBench } from "./node-bench.ts";
import { windowBench } from "./window-bench.ts";

console.log(
  `Node ${process.version}, ${cpus().length} kernen (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB`,
);
await nodeBench();
await windowBench();
