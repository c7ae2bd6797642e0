import { setFlagsFromString } from "node:v8";

/**
 * A command is over before most of what V8 optimises in it is run again. Let it wait for code that is really hot, as in
 * a large agenda: the default is 132 kB of bytecode that ran in one function.
 */
setFlagsFromString("--interrupt-budget=1000000");
