import type { Reading } from "./reading.ts";
import { TextProperty } from "./text-property.ts";

/** Something of whatever shape, of which only its being there matters. */
export class Presence extends TextProperty {
  protected override says(settled: Reading): string {
    return settled.is === "map" || settled.is === "list" ? `${this.site.label} is set` : super.says(settled);
  }
}
