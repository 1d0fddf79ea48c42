/** What happens: data deleted or corrupted, an instance lost, an Availability Zone lost, a region lost. */
export type Disruption = "mistake" | "instance" | "zone" | "region";

/** From the least to the greatest. */
export const DISRUPTIONS = ["mistake", "instance", "zone", "region"] as const satisfies readonly Disruption[];
