/**
 * The script of the page. It makes what is there already easier to use, writes nothing from the report but as text, and keeps nothing. Without
 * it the page says as much.
 */
export const SCRIPT = `
"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const say = (text) => { for (const live of all(".live")) live.textContent = text; };

  function tabs() {
    const links = all(".tabs a");
    const panelOf = (link) => document.getElementById(link.hash.slice(1));
    for (const list of all(".tabs")) {
      list.setAttribute("role", "tablist");
      list.setAttribute("aria-label", "Parts of the report");
    }
    for (const link of links) {
      const panel = panelOf(link);
      link.setAttribute("role", "tab");
      link.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", link.id);
    }
    const show = (chosen) => {
      for (const link of links) {
        link.setAttribute("aria-selected", String(link === chosen));
        link.tabIndex = link === chosen ? 0 : -1;
        panelOf(link).classList.toggle("shown", link === chosen);
      }
    };
    const choose = (link) => {
      show(link);
      history.replaceState(null, "", link.hash);
      window.scrollTo({ top: 0, behavior: "instant" });
    };
    const reach = () => {
      const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      const panel = target && target.closest(".panel");
      if (!panel) return;
      show(links.find((link) => panelOf(link) === panel));
      if (target === panel) return;
      if (target.closest("[hidden]")) for (const form of all(".filters", panel)) { form.reset(); form.dispatchEvent(new Event("change", { bubbles: true })); }
      for (let at = target; at; at = at.parentElement) if (at.localName === "details") at.open = true;
      target.tabIndex = -1;
      target.focus({ preventScroll: true });
      const bring = () => target.scrollIntoView({ behavior: "instant" });
      bring();
      // What comes near the window is drawn only then, and may be longer than was taken for it.
      requestAnimationFrame(() => requestAnimationFrame(bring));
    };
    for (const [index, link] of links.entries()) {
      link.addEventListener("click", (event) => { event.preventDefault(); choose(link); });
      link.addEventListener("keydown", (event) => {
        const to = { ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: links.length - 1 }[event.key];
        if (to === undefined) { if (event.key === " ") { event.preventDefault(); choose(link); } return; }
        event.preventDefault();
        const next = links[(to + links.length) % links.length];
        choose(next);
        next.focus();
      });
    }
    show(links[0]);
    window.addEventListener("hashchange", reach);
    reach();
  }

  function list(place, capabilities) {
    const form = place.querySelector(".filters");
    if (!form) return;
    const groups = place.querySelector(".groups");
    const count = form.querySelector(".count");
    const homes = all(".group", groups);
    const items = homes.flatMap((home) => all(".finding", home).map((element) => ({
      element, home, severity: element.dataset.severity, rule: element.dataset.rule, file: element.dataset.file, workload: home.dataset.workload,
      capability: capabilities.get(element.dataset.rule), text: undefined,
    })));
    const textOf = (item) => item.text ??= (item.home.querySelector("h3").textContent + " " + item.element.textContent).toLowerCase();
    let grouped = "resource";
    const regroup = (by) => {
      if (by === grouped) return;
      grouped = by;
      const made = new Map();
      for (const item of items) {
        let group = item.home;
        if (by !== "resource") {
          const name = item[by] || "";
          group = made.get(name);
          if (!group) {
            group = document.createElement("section");
            group.className = "group";
            const heading = document.createElement("h3");
            heading.textContent = name;
            group.append(heading);
            made.set(name, group);
          }
        }
        group.append(item.element);
      }
      groups.replaceChildren(...(by === "resource" ? homes : made.values()));
    };
    const apply = () => {
      const field = (name) => form.elements.namedItem(name);
      const words = field("text").value.toLowerCase().split(/\\s+/).filter(Boolean);
      const boxes = all("[name=severity]", form);
      const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const [rule, workload] = ["rule", "workload"].map((name) => field(name) ? field(name).value : "");
      regroup(field("group").value);
      let shown = 0;
      for (const item of items) {
        const fits = (boxes.length === 0 || severities.has(item.severity) || item.severity === "none") && (rule === "" || item.rule === rule) && (workload === "" || item.workload === workload) && words.every((word) => textOf(item).includes(word));
        item.element.hidden = !fits;
        if (fits) shown += 1;
      }
      for (const group of groups.children) group.hidden = !group.querySelector(".finding:not([hidden])");
      count.textContent = shown === items.length ? items.length + (items.length === 1 ? " finding" : " findings") : shown + " of " + items.length + " findings";
    };
    let waiting;
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(apply, 120); });
    form.addEventListener("change", apply);
  }

  /** What is folded gets its buttons, and a finding the text of its rule, when somebody opens it: a long page is ready sooner. */
  function unfolding() {
    document.addEventListener("toggle", ({ target }) => {
      if (!target.open) return;
      copying(target);
      if (!target.classList.contains("about") || target.dataset.told) return;
      const link = target.querySelector("a");
      const text = document.getElementById(link.hash.slice(1)).querySelector(".text").cloneNode(true);
      target.dataset.told = "yes";
      target.append(text);
      link.parentElement.hidden = true;
      copying(text);
    }, true);
  }

  function copying(from) {
    for (const text of all(".copy", from)) {
      if (text.parentElement.classList.contains("copying")) continue;
      const frame = document.createElement("div");
      const button = document.createElement("button");
      frame.className = "copying";
      button.type = "button";
      button.textContent = "Copy";
      button.setAttribute("aria-label", "Copy: " + text.textContent.slice(0, 80));
      text.replaceWith(frame);
      frame.append(text, button);
    }
  }

  function copy(button) {
    const text = button.parentElement.querySelector(".copy");
    const select = () => { const range = document.createRange(); range.selectNodeContents(text); const chosen = getSelection(); chosen.removeAllRanges(); chosen.addRange(range); say("Selected; copy it with the keyboard"); };
    const done = () => { button.textContent = "Copied"; say("Copied"); setTimeout(() => { button.textContent = "Copy"; }, 2000); };
    if (navigator.clipboard) navigator.clipboard.writeText(text.textContent.replace(/\\n$/, "")).then(done, select); else select();
  }

  function scheme() {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const button = document.querySelector(".scheme");
    const isDark = () => root.dataset.scheme ? root.dataset.scheme === "dark" : dark.matches;
    const tell = () => { button.textContent = isDark() ? "Light colours" : "Dark colours"; };
    button.hidden = false;
    button.addEventListener("click", () => { root.dataset.scheme = isDark() ? "light" : "dark"; tell(); });
    dark.addEventListener("change", tell);
    tell();
  }

  function printing() {
    let opened = [];
    window.addEventListener("beforeprint", () => { opened = all("details:not([open], .about, .accept)"); for (const each of opened) each.open = true; });
    window.addEventListener("afterprint", () => { for (const each of opened) each.open = false; });
  }

  document.addEventListener("DOMContentLoaded", () => {
    scheme();
    const capabilities = new Map(all(".rule").map((rule) => [rule.id.slice("rule-".length), rule.dataset.capability]));
    for (const place of all(".list")) list(place, capabilities);
    tabs();
    unfolding();
    document.addEventListener("click", ({ target }) => { if (target instanceof Element && target.matches(".copying button")) copy(target); });
    printing();
    root.dataset.ready = "yes";
  });
})();
`;
