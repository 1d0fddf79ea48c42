(function (exports, require, module, __dirname) {
"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// src/frontends/terraform/plan/overlay.ts
var overlay_exports = {};
__export(overlay_exports, {
  overlay: () => overlay,
  planBelongsTo: () => planBelongsTo
});
module.exports = __toCommonJS(overlay_exports);

// src/value/reading.ts
var ALWAYS = { op: "constant", value: true };

// src/frontends/terraform/plan/address.ts
function addressSteps(address) {
  const steps = [];
  STEP.lastIndex = 0;
  for (let match = STEP.exec(address); match; match = STEP.exec(address)) {
    const [, name, quoted, number] = match;
    if (name !== void 0) steps.push(name);
    else if (quoted !== void 0) steps.push({ key: unquoted(quoted) });
    else if (number !== void 0) steps.push({ key: Number(number) });
  }
  return steps;
}
var STEP = /\.?([^.[\]"]+)|\[("(?:[^"\\]|\\.)*")\]|\[(-?\d{1,15})\]/uy;
function unquoted(quoted) {
  try {
    const text = JSON.parse(quoted);
    return typeof text === "string" ? text : quoted;
  } catch {
    return quoted.slice(1, -1);
  }
}
function resourceAddress(address) {
  const steps = addressSteps(address);
  const calls = [];
  let index = 0;
  while (steps[index] === "module") {
    const [name, key] = steps.slice(index + 1, index + 3);
    if (typeof name !== "string") break;
    calls.push(typeof key === "object" ? { name, key: key.key } : { name });
    index += typeof key === "object" ? 3 : 2;
  }
  const own = steps.slice(index);
  const last = own.at(-1);
  const names = own.filter((step) => typeof step === "string").join(".");
  return { calls, own: names, ...typeof last === "object" && { key: last.key } };
}

// src/frontends/terraform/plan/placed.ts
function placed(reading, at, merging) {
  const step = { span: reading.place.span, label: "known from the plan" };
  const isThere = at.span.file === reading.place.span.file && at.span.start === reading.place.span.start;
  const place = { span: at.span, via: isThere ? at.via : [...at.via, step] };
  switch (reading.is) {
    case "reference":
      return { ...reading, scope: merging.scope, ...reading.value && { value: placed(reading.value, at, merging) }, place };
    case "list":
      return { ...reading, items: reading.items.map((item) => item.is === "spread" ? item : placed(item, at, merging)), place };
    case "map": {
      const entries = /* @__PURE__ */ new Map();
      for (const [name, { value }] of reading.entries) entries.set(name, { key: { span: at.span, via: at.via }, value: placed(value, at, merging) });
      return { ...reading, entries, place };
    }
    case "unknown":
      return { ...reading, ...reading.term && { term: { ...reading.term, scope: merging.scope } }, place };
    default:
      return { ...reading, place };
  }
}

// src/frontends/terraform/plan/merge.ts
function mergeMap(hcl, plan, takes, merging) {
  const entries = /* @__PURE__ */ new Map();
  for (const [name, entry] of hcl.entries) {
    const value = mergeReading(entry.value, plan.entries.get(name)?.value, takes, merging);
    entries.set(name, { key: entry.key, value });
  }
  if (!hcl.rest) return { ...hcl, entries };
  for (const [name, { value }] of plan.entries) {
    if (!entries.has(name) && value.is !== "absent") entries.set(name, { key: hcl.rest.place, value: placed(value, hcl.rest.place, merging) });
  }
  const { rest: _, ...known2 } = hcl;
  return { ...plan.rest ? hcl : known2, entries };
}
function mergeReading(hcl, known2, takes, merging) {
  if (!known2) return hcl;
  if (takes === "all" && known2.is !== "unknown" && hcl.is !== "map" && hcl.is !== "list") return placed(known2, hcl.place, merging);
  switch (hcl.is) {
    case "unknown":
    case "import":
      return known2.is === "unknown" ? hcl : placed(known2, hcl.place, merging);
    case "choice":
      return known2.is === "unknown" ? hcl : chosen(hcl, known2, takes, merging);
    case "text":
      return known2.is === "scalar" && hcl.parts.every((part) => typeof part === "string" || part.is === "unknown") ? placed(known2, hcl.place, merging) : hcl;
    case "reference":
      return mergeReference(hcl, known2, merging);
    case "list":
      return known2.is === "list" ? mergeList(hcl, known2, takes, merging) : isOpen(hcl) && known2.is === "absent" ? placed(known2, hcl.place, merging) : hcl;
    case "map":
      return mapOrBlock(hcl, known2, takes, merging);
    case "scalar":
    case "absent":
      return hcl;
  }
}
function mapOrBlock(hcl, known2, takes, merging) {
  if (known2.is === "map") return mergeMap(hcl, known2, takes, merging);
  const [only, ...others] = known2.is === "list" ? known2.items : [];
  return only?.is === "map" && others.length === 0 ? mergeMap(hcl, only, takes, merging) : hcl;
}
function chosen(hcl, known2, takes, merging) {
  const branches = [hcl.then, hcl.else].filter((branch) => fits(branch, known2));
  const [only] = branches;
  const same = branches.length === 1 && only && only.is !== "unknown" && only.is !== "choice" ? mergeReading(only, known2, takes, merging) : void 0;
  return same ? { ...same, place: withStep(same.place, known2.place) } : placed(known2, hcl.place, merging);
}
var withStep = (place, plan) => ({ span: place.span, via: [...place.via, { span: plan.span, label: "known from the plan" }] });
function mergeReference(hcl, known2, merging) {
  if (hcl.address.includes("[*]") && !merging.present.has(hcl.address)) return known2.is === "unknown" || known2.is === "absent" ? hcl : placed(known2, hcl.place, merging);
  if (hcl.value && hcl.value.is !== "unknown") return hcl;
  const value = known2.is === "reference" ? known2.value : known2;
  return value?.is === "scalar" ? { ...hcl, value: placed(value, hcl.place, merging) } : hcl;
}
function mergeList(hcl, plan, takes, merging) {
  const written = hcl.items.filter((item) => item.is !== "spread");
  const planned = plan.items.filter((item) => item.is !== "spread");
  if (planned.length < plan.items.length) return hcl;
  const open = isOpen(hcl);
  if (!open && written.length !== planned.length) return takes === "all" ? placed(plan, hcl.place, merging) : hcl;
  if (written.length * planned.length > MOST_PAIRS) return open ? placed(plan, hcl.place, merging) : hcl;
  if (!open) {
    return { ...hcl, items: written.map((item, index) => mergeReading(item, partner(item, index, planned), takes, merging)) };
  }
  const spread = hcl.items.find((item) => item.is === "spread");
  const place = spread?.of.place ?? hcl.place;
  const items = planned.map((item, index) => {
    const source = written.filter((each) => fits(each, item));
    const only = source.length === 1 ? source[0] : source.find((each) => each === written[index]);
    if (only) return mergeReading(only, item, takes, merging);
    return spread?.each && fits(spread.each, item) ? mergeReading(spread.each, item, takes, merging) : placed(item, place, merging);
  });
  return { ...hcl, items };
}
function partner(item, index, planned) {
  const fitting = planned.filter((each) => fits(item, each));
  return fitting.length === 1 ? fitting[0] : fitting.find((each) => each === planned[index]);
}
var mayBeLeftOut = (item) => item.is === "choice" && (isOmitted(item.then) || isOmitted(item.else));
var isOmitted = (reading) => reading.is === "absent" || mayBeLeftOut(reading);
var isOpen = ({ items }) => items.some((item) => item.is === "spread" || mayBeLeftOut(item));
function fits(hcl, plan) {
  switch (hcl.is) {
    case "scalar": {
      const value = plan.is === "reference" ? plan.value : plan;
      if (value === void 0 || value.is === "unknown") return true;
      return value.is === "scalar" && (value.text === hcl.text || !hcl.quoted && Number(value.text) === Number(hcl.text));
    }
    case "absent":
      return plan.is === "absent" || plan.is === "unknown";
    case "choice":
      return fits(hcl.then, plan) || fits(hcl.else, plan);
    case "map": {
      if (plan.is !== "map") return plan.is === "unknown" || plan.is === "list";
      return [...hcl.entries].every(([name, { value }]) => fits(value, plan.entries.get(name)?.value ?? { is: "unknown", why: "", place: plan.place }));
    }
    case "list":
      return plan.is === "list" || plan.is === "unknown" || hcl.items.length === 0 && plan.is === "absent";
    case "reference":
      return plan.is === "reference" ? plan.address === hcl.address || hcl.address.includes("[*]") : plan.is === "scalar" || plan.is === "unknown";
    case "text":
      return plan.is === "scalar" || plan.is === "unknown" || plan.is === "reference";
    case "unknown":
    case "import":
      return true;
  }
}
var MOST_PAIRS = 1e4;

// src/frontends/terraform/plan/overlay.ts
function overlay(hcl, plan) {
  const instances = /* @__PURE__ */ new Map();
  for (const resource of plan.resources) {
    const others = instances.get(resource.block);
    if (others) others.push(resource);
    else instances.set(resource.block, [resource]);
  }
  const blocks = /* @__PURE__ */ new Map();
  const calls = [];
  for (const resource of hcl.resources) {
    const others = blocks.get(resource.block);
    if (isCall(resource)) calls.push(resource);
    else if (others) others.push(resource);
    else blocks.set(resource.block, [resource]);
  }
  const merging = { scope: hcl.id, present: new Set(plan.resources.map(({ address }) => address)) };
  const home = { region: known(hcl.region, plan.region, merging), account: known(hcl.account, plan.account, merging) };
  const from = { hcl, plan, merging, home };
  const own = [...blocks].flatMap(([block, written]) => instancesOf(written, instances.get(block) ?? [], from));
  return {
    ...hcl,
    ...home,
    resources: [...own, ...unseen(calls, plan, merging)],
    outputs: [...hcl.outputs, ...plan.outputs.map((output) => placed(output, output.place, merging))]
  };
}
function planBelongsTo(plan, hcl) {
  const written = new Set(hcl.resources.map(({ block }) => block));
  const calls = hcl.resources.filter(isCall).map(({ block }) => `${block}.`);
  const planned = [...new Set(plan.resources.map(({ block }) => block))];
  const shared = planned.filter((block) => written.has(block) || calls.some((call) => block.startsWith(call)));
  return shared.length * 2 > planned.length;
}
var isCall = ({ address }) => resourceAddress(address).own === "";
function instancesOf(written, planned, from) {
  const byAddress = new Map(written.map((resource) => [resource.address, resource]));
  const open = written.find((resource) => resource.open);
  return planned.flatMap((instance) => {
    const same = byAddress.get(instance.address);
    const source = same ?? open ?? written[0];
    return source ? [merged(source, instance, same !== void 0 || source === open ? "unknown" : "all", from)] : [];
  });
}
function merged(source, instance, takes, { hcl, plan, merging, home }) {
  const { open: _, region: ownRegion, account: ownAccount, ...rest } = withoutProperties(source);
  const region = known(ownRegion ?? hcl.region, instance.region ?? plan.region, merging);
  const account = known(ownAccount ?? hcl.account, instance.account ?? plan.account, merging);
  let properties;
  return {
    ...rest,
    address: instance.address,
    get properties() {
      return properties ??= mergeMap(source.properties, instance.properties, takes, merging);
    },
    exists: ALWAYS,
    ...region !== home.region && { region },
    ...account !== home.account && { account }
  };
}
function withoutProperties({ language, type, address, block, name, settings, exists, region, account, calls, open, constructPath }) {
  return {
    language,
    type,
    address,
    block,
    name,
    settings,
    exists,
    ...region && { region },
    ...account && { account },
    ...calls && { calls },
    ...open && { open },
    ...constructPath !== void 0 && { constructPath }
  };
}
function unseen(calls, plan, merging) {
  return plan.resources.flatMap((resource) => {
    const call = calls.find(({ block }) => resource.block.startsWith(`${block}.`));
    if (!call) return [];
    const { name } = call;
    let properties;
    return [
      {
        ...withoutProperties(resource),
        name,
        get properties() {
          if (properties) return properties;
          const made = placed(resource.properties, { span: name, via: [] }, merging);
          return properties = made.is === "map" ? made : resource.properties;
        },
        region: resource.region ?? plan.region,
        account: resource.account ?? plan.account,
        ...call.calls && { calls: call.calls }
      }
    ];
  });
}
var known = (hcl, plan, merging) => hcl.is !== "scalar" && plan.is === "scalar" ? memoised(plan, hcl, merging) : hcl;
function memoised(plan, hcl, merging) {
  const found = PLACED.get(plan)?.get(hcl);
  if (found) return found;
  const made = placed(plan, hcl.place, merging);
  PLACED.set(plan, (PLACED.get(plan) ?? /* @__PURE__ */ new WeakMap()).set(hcl, made));
  return made;
}
var PLACED = /* @__PURE__ */ new WeakMap();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  overlay,
  planBelongsTo
});
})
