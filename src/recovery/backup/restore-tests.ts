import type { Resource, ResourceOf } from "../../graph/resource.ts";
import { restoreTestingSelection } from "../../kinds/backup.ts";
import type { TextProperty } from "../../value/text-property.ts";
import { all, any, not, type Verdict } from "../../value/verdict.ts";
import { means } from "./means.ts";
import { carries, CONDITION, isNear, LISTED } from "./selects.ts";

type Tested = ResourceOf<typeof restoreTestingSelection>;
type Tag = Readonly<Record<"key" | "value", TextProperty>>;

/**
 * A restore testing plan restores backups of a store: by its type, and by its ARN or its tags.
 * https://docs.aws.amazon.com/aws-backup/latest/devguide/API_RestoreTestingSelectionForCreate.html
 */
export const isRestored = (store: Resource, isItsType: (name: TextProperty) => Verdict): Verdict =>
  store.others(restoreTestingSelection).some((selection) => all(isNear(selection, store), isItsType(selection.resourceType), picks(selection, store)));

const picks = ({ resources, tagEquals, tagNotEquals }: Tested, store: Resource): Verdict =>
  all(
    any(resources.isEmpty(), resources.some((item) => any(item.equals("*"), means(item, store)))),
    tagEquals.every((tag) => isCarried(store, tag)),
    tagNotEquals.every((tag) => not(isCarried(store, tag))),
  );

/** With the prefix of conditions before its name or without it: both are found in AWS's documentation. */
const isCarried = (store: Resource, tag: Tag): Verdict => any(carries(store, tag, CONDITION), carries(store, tag, LISTED));
