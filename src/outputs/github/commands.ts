/** The properties of a command in their order; one without a value is left out. */
export type Properties = Readonly<Record<string, string | number | undefined>>;

/**
 * A workflow command of GitHub Actions, `::name key=value,key=value::message`, as one line without its break. What would end a value or
 * begin another command is escaped as GitHub's toolkit does it, so that a name in a file cannot become a command.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function command(name: string, properties: Properties, message: string): string {
  const written = Object.entries(properties).flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`]));
  return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapedMessage(message)}`;
}

const escapedMessage = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

const escapedProperty = (text: string): string => escapedMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
