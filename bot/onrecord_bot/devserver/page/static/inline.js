/* What the bot offers while one types its name and some words. */

import { avatar, byId, el } from "./dom.js";

const PAUSE_MS = 250;
const panel = byId("results");
const told = byId("results-told");

export class InlineResults {
  constructor(use, chosen) {
    this.use = use;
    this.chosen = chosen;
    this.turn = 0;
    panel.addEventListener("keydown", (event) => this.key(event));
  }

  get isOpen() {
    return !panel.hidden;
  }

  close() {
    this.turn += 1;
    clearTimeout(this.timer);
    panel.hidden = true;
    told.textContent = "";
  }

  focus() {
    panel.querySelector("button")?.focus();
  }

  typed(text) {
    const name = `@${this.use.botName()} `;
    clearTimeout(this.timer);
    if (!text.toLowerCase().startsWith(name.toLowerCase())) {
      if (this.isOpen) this.close();
      return;
    }
    if (!this.isOpen) this.note("Looking…");
    this.timer = setTimeout(() => this.ask(text.slice(name.length).trim()), PAUSE_MS);
  }

  async ask(words) {
    const turn = ++this.turn;
    let answer;
    try {
      answer = await this.use.inline(words);
    } catch (error) {
      if (turn === this.turn) this.note(error.message);
      return;
    }
    if (turn === this.turn) this.show(answer);
  }

  show(answer) {
    const items = answer.results.map((result) => this.item(answer.query_id, result));
    if (answer.button) items.unshift(this.button(answer.button));
    if (!items.length) return this.note("Nothing to offer for these words.");
    panel.replaceChildren(...items);
    panel.hidden = false;
    told.textContent = answer.results.length === 1 ? "1 answer to send" : `${answer.results.length} answers to send`;
  }

  item(queryId, result) {
    const title = result.title ?? result.type;
    const pick = async () => {
      this.close();
      this.chosen();
      await this.use.choose(queryId, result.id);
    };
    return el("button", { type: "button", className: "choice", onclick: pick }, avatar([...title][0]), el("b", { dir: "auto" }, title), el("span", { className: "about", dir: "auto" }, result.description ?? ""));
  }

  button(button) {
    // What was typed stays where it was: it is to be sent whole.
    const go = () => {
      this.close();
      this.use.startWith(button.start_parameter ?? "");
    };
    return el("button", { type: "button", className: "results-button", onclick: go }, button.text);
  }

  note(text) {
    panel.replaceChildren(el("p", { className: "results-note", role: "status" }, text));
    panel.hidden = false;
  }

  key(event) {
    const items = [...panel.querySelectorAll("button")];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape") {
      this.close();
      byId("text").focus();
    }
    if (!step) return;
    event.preventDefault();
    (items[items.indexOf(document.activeElement) + step] ?? byId("text")).focus();
  }
}
