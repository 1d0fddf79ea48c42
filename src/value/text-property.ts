import type { Reading } from "./reading.ts";
import { text } from "./decoders.ts";
import { Property } from "./property.ts";
import { through, type Site } from "./site.ts";
import { arnOf, matches, partsOf, type Arn, type Parts } from "./text.ts";
import { verdict, type Verdict } from "./verdict.ts";

/** A property that is text, of which only a part may be known. */
export class TextProperty extends Property<string> {
  constructor(site: Site, reading: Reading, fallback?: string) {
    super(site, reading, text, fallback);
  }

  /** Matches a pattern in which `*` stands for any text; decided from the known parts where they suffice. */
  matches(pattern: string): Verdict {
    return through(this.site, this.reading, (settled) => {
      const parts = partsOf(settled);
      const outcome = parts ? matches(parts, pattern) : settled.is === "absent" ? "fails" : "unknown";
      return verdict(outcome, () => this.evidence(), this.site.world.hangsOn(settled));
    });
  }

  startsWith(prefix: string): Verdict {
    return this.matches(`${prefix}*`);
  }

  /** The region field of an ARN, where the colons before it are certain. */
  arnRegion(): TextProperty {
    return this.#field("region", (arn) => arn.region);
  }

  arnAccount(): TextProperty {
    return this.#field("account", (arn) => arn.account);
  }

  arnService(): TextProperty {
    return this.#field("service", (arn) => arn.service);
  }

  #field(name: string, of: (arn: Partial<Arn>) => Parts | undefined): TextProperty {
    const site = { ...this.site, label: `the ${name} of ${this.site.label}` };
    return new TextProperty(site, this.#mapped(this.reading, name, of));
  }

  #mapped(reading: Reading, name: string, of: (arn: Partial<Arn>) => Parts | undefined): Reading {
    const settled = this.site.world.settle(reading);
    if (settled.is === "choice") return { ...settled, then: this.#mapped(settled.then, name, of), else: this.#mapped(settled.else, name, of) };
    if (settled.is === "absent") return settled;
    const parts = partsOf(settled);
    const arn = parts && arnOf(parts);
    const { place } = settled;
    const field = arn && of(arn);
    if (!field) return { is: "unknown", why: settled.is === "unknown" ? settled.why : "it is not an ARN whose fields can be told apart", place, hangsOn: this.site.world.hangsOn(settled) };
    const [only] = field;
    if (field.length === 1 && only !== undefined && typeof only !== "string") return { ...only, place };
    return field.length === 0 ? { is: "scalar", text: "", quoted: true, place } : { is: "text", parts: field, place };
  }
}
