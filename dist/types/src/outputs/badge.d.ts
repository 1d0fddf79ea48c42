import type { OutputOptions } from "./options.ts";
import type { Report } from "./report.ts";
/** A picture of 20 pixels in height for a README: `resilience | warm-standby 84`, in the colour of the verdict. Of several workloads it shows the worst. It needs no font and no network. */
export declare function badge({ workloads }: Report, _options: OutputOptions): string;
