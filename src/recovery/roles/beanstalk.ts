import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { unproven } from "../../graph/unproven.ts";
import { beanstalkTemplate, type beanstalkEnvironment } from "../../kinds/elasticbeanstalk.ts";
import type { PropertyEdit } from "../../value/edit.ts";
import type { Property } from "../../value/property.ts";
import { any, not, type Verdict } from "../../value/verdict.ts";
import { provably, spansZones, whether } from "./claims.ts";
import { ensureLeast } from "./ensure.ts";

/**
 * The options of an Elastic Beanstalk environment: its own, else those of the saved configuration that it is made from,
 * else those of files in the application, which are not among these.
 * https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/command-options.html
 */

type Environment = ResourceOf<typeof beanstalkEnvironment>;
type Options = Environment | ResourceOf<typeof beanstalkTemplate>;

/** A claim about options as far as one place says them, with what follows where it does not. */
type Claim = (options: Options, otherwise: Verdict) => Verdict;

const bySource = (environment: Environment, claim: Claim): Verdict => {
  const unsaid = unproven(environment, `\`${environment.subject.shown}\` does not say it, and a file in its application may`);
  const { template } = environment;
  return claim(environment, whether(template.isSet(), template.follow(beanstalkTemplate, (saved) => claim(saved, unsaid)), unsaid));
};

/** A claim about one option, which is unknown where nothing says the option. */
export const hasOption = <T>(environment: Environment, option: (options: Options) => Property<T>, claim: (property: Property<T>) => Verdict): Verdict =>
  bySource(environment, (options, otherwise) => whether(option(options).isSet(), claim(option(options)), otherwise));

/** The option where it is said: in the environment itself, else in its saved configuration. */
function saying<T>(environment: Environment, option: (options: Options) => Property<T>): Property<T> | undefined {
  const places = [environment, environment.template.target(beanstalkTemplate)].flatMap((options) => (options ? [option(options)] : []));
  return places.find((property) => property.isSet().outcome === "holds");
}

export const reportEnhanced = (environment: Environment): readonly PropertyEdit[] => setIn(saying(environment, ({ healthReporting }) => healthReporting), "enhanced");

/** A least size of so many instances, and a largest that is no smaller. None of an environment that has no group of several. */
export function keepInstances(environment: Environment, instances: number): readonly PropertyEdit[] {
  if (isSingle(environment).outcome !== "fails") return [];
  const sizes = [saying(environment, ({ minSize }) => minSize), saying(environment, ({ maxSize }) => maxSize)];
  return sizes.flatMap((size) => (size ? ensureLeast(size, instances) : []));
}

/** So many zones of AWS's own choice. None where subnets or zones are named. */
export function askForZones(environment: Environment, zones: number): readonly PropertyEdit[] {
  const isPlaced = [environment, environment.template.target(beanstalkTemplate)].some((options) => options && any(options.subnets.isSet(), options.customZones.isSet()).outcome !== "fails");
  return isPlaced ? [] : setIn(saying(environment, ({ zoneCount }) => zoneCount), zones > 2 ? "Any 3" : "Any 2");
}

const setIn = <T extends string>(property: Property<T> | undefined, value: T): readonly PropertyEdit[] => (property ? [property.set(value)] : []);

/** Has one instance and no load balancer. */
export const isSingle = (environment: Environment): Verdict => provably(hasOption(environment, ({ environmentType }) => environmentType, (type) => type.equals("SingleInstance")));

/** Its instances stand in so many zones: by its subnets, by the zones that it names, or by how many it asks for. */
export const standsInZones = (environment: Environment, zones: number): Verdict =>
  bySource(environment, (options, otherwise) => {
    const placed = any(options.subnets.isSet(), options.customZones.isSet());
    return whether(placed, spansZones(options.zones, zones), whether(options.zoneCount.isSet(), asksFor(options, zones), otherwise));
  });

/** With any number AWS chooses, and does not say how. */
const asksFor = (options: Options, zones: number): Verdict =>
  whether(options.zoneCount.equals("Any"), leftToAws(options), options.zoneCount.satisfies((words) => Number(words.slice("Any ".length)) >= zones));

const leftToAws = (resource: Resource): Verdict => unproven(resource, "how many zones AWS takes of any number is not documented");

export const isLoadBalanced = (environment: Environment): Verdict => not(isSingle(environment));
