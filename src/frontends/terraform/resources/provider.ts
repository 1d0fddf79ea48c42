import { at, type Place, type Span } from "../../../source/span.ts";
import type { Reading, Unknown } from "../../../value/reading.ts";
import type { Module } from "../context.ts";
import { readBlockEntry } from "./body.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import { text } from "../modules/expansion.ts";
import { scopeOf } from "../modules/scope-of.ts";
import { blocksOf } from "../declarations/syntax-queries.ts";
import type { Block, Body, Expression } from "../syntax/tree.ts";

/** A configuration of a provider: where what is made with it stands, and what all of it is tagged with. Each reading is made once. */
export class Provider {
  /** `aws`, `aws.west`; by itself where no such block is written. */
  readonly name: string;
  readonly #module: Module;
  readonly #block: Block | undefined;
  readonly #known = new Map<"region" | "account" | "tags", Reading | undefined>();

  constructor(name: string, module: Module, block: Block | undefined) {
    this.name = name;
    this.#module = module;
    this.#block = block;
  }

  get region(): Reading {
    return this.#once("region", () => this.#region()) ?? this.#unstated("region", this.#place());
  }

  get account(): Reading {
    return this.#once("account", () => this.#account()) ?? this.#unstated("account", this.#place());
  }

  get defaultTags(): Reading | undefined {
    return this.#once("tags", () => this.#nested("default_tags", "tags"));
  }

  get isDefault(): boolean {
    return !this.name.includes(".");
  }

  #region(): Reading {
    const written = this.#read(this.#block && attributeOf(this.#block.body, "region"));
    const { region } = this.#module.deployment.home;
    if (written && written.is !== "absent" && !(written.is === "unknown" && region !== undefined && this.isDefault)) return this.#own(written);
    if (region !== undefined && this.isDefault) return text(region, this.#stated());
    return this.#unstated("region", this.#place());
  }

  /** What the only account allowed is, or the one in whose role the provider acts. */
  #account(): Reading {
    const { body } = this.#block ?? {};
    const allowed = this.#read(body && attributeOf(body, "allowed_account_ids"));
    const [only, ...others] = allowed?.is === "list" ? allowed.items : [];
    if (only && only.is !== "spread" && others.length === 0) return only;
    const arn = this.#nested("assume_role", "role_arn");
    const account = arn?.is === "scalar" ? /^arn:[a-z-]+:iam::(\d{12}):/u.exec(arn.text)?.[1] : undefined;
    if (account !== undefined && arn) return text(account, arn.place);
    const { account: stated } = this.#module.deployment.home;
    return stated !== undefined && (this.isDefault || !this.#hasOtherCredentials()) ? text(stated, this.#stated()) : this.#unstated("account", this.#place());
  }

  /** A value that is stated from outside stands where it is needed. */
  #stated(): Place {
    const { step } = this.#module.deployment.home;
    return step ? at(this.#place().span, step) : this.#place();
  }

  /** A value that is written stays its own term, and is one that can stand in an ARN. How it comes to be a region is a step of it. */
  #own(reading: Reading): Reading {
    const place: Place = { span: reading.place.span, via: [...reading.place.via, ...(this.#block ? [{ span: this.#block.header, label: this.#called }] : [])] };
    return reading.is === "unknown" && reading.term ? { ...reading, place, term: { ...reading.term, atomic: true, ...(this.isDefault && { own: true }) } } : { ...reading, place };
  }

  get #called(): string {
    return this.isDefault ? "the default provider" : `provider alias \`${this.name.slice(this.name.indexOf(".") + 1)}\``;
  }

  /** Two configurations of which one states no region may stand in two. Without a role or a profile all act in one account. */
  #unstated(what: "region" | "account", place: Place): Unknown {
    const isApart = what === "region" ? !this.isDefault : this.#hasOtherCredentials();
    const of = isApart ? `provider.${this.name}` : `provider.${this.name.split(".")[0] ?? ""}`;
    const term = { scope: this.#module.deployment.id, text: `${isApart ? this.#module.address : ""}${of}.${what}`, label: `${of}.${what}`, atomic: true, ...(!isApart && { own: true }) };
    return { is: "unknown", why: `the ${what} is not stated`, term, place };
  }

  #hasOtherCredentials(): boolean {
    const body = this.#block?.body;
    return body !== undefined && (["profile", "access_key", "allowed_account_ids"].some((name) => attributeOf(body, name)) || blocksOf(body, "assume_role").length > 0);
  }

  #place(): Place {
    return at(this.#block?.header ?? this.#start);
  }

  /** What the last nested block of a type says: of several roles it is the one in which the provider acts in the end. */
  #nested(type: string, name: string): Reading | undefined {
    const written = this.#block && readBlockEntry(this.#block.body, type, scopeOf(this.#module))?.value;
    const last = written?.is === "list" ? written.items.at(-1) : written;
    return last?.is === "map" ? last.entries.get(name)?.value : undefined;
  }

  get #start(): Span {
    return this.#module.declarations.start;
  }

  #read(expression: Expression | undefined): Reading | undefined {
    return expression && evaluate(expression, scopeOf(this.#module));
  }

  /** What a provider says may hang on what is made with it: then it is not known. */
  #once(what: "region" | "account" | "tags", make: () => Reading | undefined): Reading | undefined {
    if (this.#known.has(what)) return this.#known.get(what);
    this.#known.set(what, undefined);
    const reading = make();
    this.#known.set(what, reading);
    return reading;
  }
}

const attributeOf = ({ attributes }: Body, name: string): Expression | undefined => attributes.find((attribute) => attribute.name === name)?.value;
