import { Window } from "happy-dom";
import type { Mermaid } from "mermaid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mermaid } from "../../../src/outputs/topology/mermaid.ts";
import { yaml } from "../../../src/testing.ts";
import { topology } from "../../recovery/topology/drawn.ts";
import { hostile, HOSTILE } from "./hostile.ts";

/** Mermaid cleans texts by what a browser makes of them, and looks for one when it is loaded. */
const window = new Window();
const BROWSER: PropertyDescriptorMap = {
  window: { value: window, configurable: true },
  document: { value: window.document, configurable: true },
  Element: { value: window.Element, configurable: true },
};

let library: Mermaid;

beforeAll(async () => {
  Object.defineProperties(globalThis, BROWSER);
  library = (await import("mermaid")).default;
});

afterAll(async () => {
  for (const name of Object.keys(BROWSER)) Reflect.deleteProperty(globalThis, name);
  await window.happyDOM.close();
});

/** The type of a diagram, as Mermaid itself reads it. */
const typeOf = async (text: string): Promise<string> => (await library.parse(text)).diagramType;

test("Mermaid reads what it is given, whatever things are called", async () => {
  const text = mermaid([hostile()]);
  expect(await typeOf(text)).toBe("flowchart-v2");
  // What was read, and not only that it was, is told there alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const { db } = await library.mermaidAPI.getDiagramFromText(text);
  const vertices: unknown = "getVertices" in db && typeof db.getVertices === "function" ? Reflect.apply(db.getVertices, db, []) : undefined;
  // Every name, two more ends of relations, and three places, which have styles.
  expect(vertices instanceof Map ? vertices.size : 0).toBe(HOSTILE.length + 5);
});

test("Mermaid reads each diagram of a document", async () => {
  const one = topology(yaml`Resources: { A: { Type: AWS::S3::Bucket } }`);
  const diagrams = [...mermaid([{ ...one, workload: "one" }, { ...one, workload: "two" }]).matchAll(/^```mermaid\n(.*?)^```$/gmsu)].map(([, diagram = ""]) => diagram);
  expect(await Promise.all(diagrams.map(typeOf))).toEqual(["flowchart-v2", "flowchart-v2"]);
});

test("Mermaid reads that there is nothing to draw", async () => {
  expect(await typeOf(mermaid([]))).toBe("flowchart-v2");
});
