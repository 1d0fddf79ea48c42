/** What happens: data deleted or corrupted, an instance lost, an Availability Zone lost, a region lost. */
export type Disruption = "mistake" | "instance" | "zone" | "region";
/** From the least to the greatest. */
export declare const DISRUPTIONS: readonly ["mistake", "instance", "zone", "region"];
