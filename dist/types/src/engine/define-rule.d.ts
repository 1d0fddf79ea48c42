import type { Kind } from "../graph/kind.ts";
import type { Language } from "../graph/raw.ts";
import type { Subject } from "../graph/subject.ts";
import { type ResourceOf } from "../graph/resource.ts";
import type { Reader } from "../graph/spec.ts";
import type { Span } from "../source/span.ts";
import type { PropertyEdit } from "../value/edit.ts";
import { type Verdict } from "../value/verdict.ts";
import type { Capability, Goal, Loss } from "./goal.ts";
import type { RuleOption, RuleOptions } from "./options.ts";
/** Code that does what a remedy says, as short as it can be: a template with its resources, a root module of one file. */
export interface RemedyExample extends Readonly<Partial<Record<Language, string>>> {
    /** The template is deployed twice: to the home region and to the one in which the workload recovers. */
    readonly inBothRegions?: true;
    /** What the configuration states under `needs`. */
    readonly needs?: Readonly<Record<string, number>>;
}
/**
 * How sure a fix may be made: `safe` replaces no resource, interrupts nothing and costs next to nothing; `review` has a price that the note
 * tells, so that somebody looks at it first.
 */
export type FixSafety = "safe" | "review";
export interface FixMeta {
    readonly safety: FixSafety;
    /** What it does besides, as a clause: "doubles the instance cost". */
    readonly note: string;
}
/** What a rule says of itself: the only source of its page, its SARIF descriptor and `resilint explain`. */
export interface RuleMeta {
    /** `<service>-<thing>-<state wanted>`; never used again for anything else. */
    readonly id: string;
    /** Ids that it had before, which suppressions may still name. */
    readonly formerly?: readonly string[];
    /** What is true where the rule holds: "RDS instance is Multi-AZ". */
    readonly title: string;
    /** The loss that what it asks for survives. Its objectives, and no others, are the rule's goal. */
    readonly survives: Loss;
    /** What the tier table asks for. */
    readonly capability: Capability;
    /** Advice is one level lower than its capability's cell and never makes a tier missed. */
    readonly advice?: boolean;
    /**
     * A layer of what another rule judges as a whole: alone it decides nothing. It is a note where the other
     * rule holds, and is left to that rule's own finding where it does not.
     */
    readonly layerOf?: string;
    /** One of several ways to what another rule judges as a whole: it is that rule's evidence, and never reported by itself. */
    readonly evidenceOf?: string;
    /** Rules that tell the same fault more exactly: where one of them fails on the same resource, this one has nothing to add. */
    readonly yieldsTo?: readonly string[];
    /** How sure it is that a finding is a fault: very high where nothing is said. */
    readonly precision?: "high" | "medium";
    /** Its numbers that are judgement calls, by the names under which the configuration sets them. */
    readonly options?: RuleOptions;
    readonly since: string;
    readonly why: string;
    readonly remedy: string;
    /** The remedy as code, for each language of the rule's kinds: where it stands, the rule holds. */
    readonly example?: RemedyExample;
    /** What its fix is worth, where it has one; else `noFix` says why there is none. */
    readonly fix?: FixMeta;
    /** Why no fix can be written: "which subnets there are is for the network to say". A clause. */
    readonly noFix?: string;
    /** The documentation pages that its facts come from. */
    readonly references: readonly string[];
    readonly frameworks?: {
        readonly wellArchitected?: readonly string[];
        readonly nist80053?: readonly string[];
    };
    /** Ids of other tools' checks that mean the same. */
    readonly similar?: readonly string[];
}
/** One of several separate faults that a rule can find in one resource, each a finding of its own. */
export interface Fault {
    /** What names the fault within the resource, for its fingerprint: a property or an item. */
    readonly key: string;
    readonly verdict: Verdict;
    /** What is wrong, after the resource's own name: "has a rule with a Priority and no Filter". */
    readonly message: string;
    /** What is said where it is not known, if that is a finding of its own: "it is not known whether…", and between what it is. */
    readonly unknown?: string;
    /** What makes it good, if not what the rule's fix says. */
    readonly edits?: () => readonly PropertyEdit[];
    /** Where its finding stands, if not where the value at fault does: of a workload the resource to change. */
    readonly at?: Span;
    /** The resource that is at fault, where the rule is on the workload: a rule on the resource itself, about an instance or a zone, tells it more exactly. */
    readonly about?: Subject;
}
/** The goal, and the values of the rule's own options. */
export interface RuleGoal<N extends string> extends Goal {
    readonly option: (name: N) => number;
}
export interface RuleBody<K extends Kind, N extends string = never> {
    readonly options?: Readonly<Record<N, RuleOption>>;
    readonly on: K | readonly K[];
    /** Where it does not hold, the rule says nothing; where it is unknown, the rule never fails. */
    readonly appliesTo?: (resource: ResourceOf<K>, goal: RuleGoal<N>) => Verdict;
    /** One claim, or the faults that must not be there. */
    readonly expect: (resource: ResourceOf<K>, goal: RuleGoal<N>) => Verdict | readonly Fault[];
    /** What is wrong, in a clause that stands alone. */
    readonly message: (resource: ResourceOf<K>, goal: RuleGoal<N>) => string;
    /** What makes a resource that fails one that holds. */
    readonly fix?: RuleFix<K, N>;
}
export interface RuleFix<K extends Kind, N extends string = never> extends FixMeta {
    /** The edits that do it together; none where this resource needs something else. Left out where each fault has its own. */
    readonly edits?: (resource: ResourceOf<K>, goal: RuleGoal<N>) => readonly PropertyEdit[];
}
/** What a rule answers in one world. */
export interface Answer {
    readonly applies: Verdict;
    readonly expects: Verdict;
    readonly faults: readonly Fault[];
    readonly message: () => string;
    /** The edits of the rule's fix. */
    readonly edits: () => readonly PropertyEdit[];
}
export interface Rule {
    readonly meta: RuleMeta;
    readonly kinds: readonly Kind[];
    readonly judge: (reader: Reader, goal: Goal) => Answer;
}
/** Closes a rule over its kind, so that the engine can ask it without knowing the kind's type. */
export declare function defineRule<K extends Kind, N extends string = never>(rule: Omit<RuleMeta, "options" | "fix"> & RuleBody<K, N>): Rule;
