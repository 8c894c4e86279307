/* What lies over the chat for a moment: sheets to choose from, alerts, toasts. */

import { avatar, byId, el } from "./dom.js";

const TOAST_MS = 4200;

export function toast(text) {
  const note = el("p", { className: "toast" }, text);
  byId("toasts").replaceChildren(note);
  setTimeout(() => note.remove(), TOAST_MS);
}

export function alertWith(text) {
  byId("alert-text").textContent = text;
  byId("alert").showModal();
}

export function chooseSample(samples, chosen) {
  const items = samples.map((sample) =>
    item(sample.from, sample.kind, sample.text, () => chosen(sample)));
  open("samples", "sample-list", items);
}

export function chooseTarget(tabs, chosen) {
  const items = tabs.map((tab) => item(tab.title, "", tab.subtitle, () => chosen(tab)));
  open("targets", "target-list", items);
}

function open(dialogId, listId, items) {
  byId(listId).replaceChildren(...items);
  byId(dialogId).showModal();
}

function item(name, kind, about, chosen) {
  const title = el("b", {}, name, kind ? el("small", {}, ` · ${kind}`) : null);
  const run = ({ currentTarget }) => {
    currentTarget.closest("dialog").close();
    chosen();
  };
  return el("button", { type: "button", className: "sheet-item", onclick: run }, avatar(name), title, el("span", { className: "about", dir: "auto" }, about));
}

for (const dialog of document.querySelectorAll("dialog")) {
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog || event.target.closest("[data-close]")) dialog.close();
  });
}
