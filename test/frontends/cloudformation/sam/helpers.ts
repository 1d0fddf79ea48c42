import { property, read, resource, show, showCondition, type Sample } from "../helpers.ts";

/** A template of SAM with these sections. */
export const sam = (sections: string): Sample => read(`Transform: AWS::Serverless-2016-10-31\n${sections}`);

/** The resources, each as "address type". */
export const made = ({ deployment }: Sample): readonly string[] => deployment.resources.map(({ address, type }) => `${address} ${type}`);

/** The properties of a resource in one line each. */
export const properties = (sample: Sample, address: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...resource(sample, address).properties.entries].map(([name, { value }]) => [name, show(value)]));

export const shown = (sample: Sample, address: string, name: string): string => show(property(sample, address, name));

export const exists = (sample: Sample, address: string): string => showCondition(resource(sample, address).exists);

/** The text in the source at which a resource stands. */
export const standsAt = (sample: Sample, address: string): string => {
  const { name } = resource(sample, address);
  return sample.text.slice(name.start, name.end);
};
