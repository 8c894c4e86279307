/* Light or dark: as the system is, until one says otherwise. */

import { byId, icon } from "./dom.js";

const KEY = "onrecord-theme";
const system = matchMedia("(prefers-color-scheme: dark)");
const button = byId("theme");

function current() {
  return localStorage.getItem(KEY) ?? (system.matches ? "dark" : "light");
}

function apply() {
  const theme = current();
  document.documentElement.dataset.theme = theme;
  button.replaceChildren(icon(theme === "dark" ? "sun" : "moon"));
  button.setAttribute("aria-label", theme === "dark" ? "Switch to light colours" : "Switch to dark colours");
}

button.addEventListener("click", () => {
  localStorage.setItem(KEY, current() === "dark" ? "light" : "dark");
  apply();
});
system.addEventListener("change", apply);
apply();
