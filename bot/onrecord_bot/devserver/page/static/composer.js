/* Where one writes: sending, answering, changing, commands and inline queries. */

import { byId, el } from "./dom.js";
import { InlineResults } from "./inline.js";
import { senderOf, wordsOf } from "./message.js";

const field = byId("text");
const commands = byId("commands");
const opener = byId("open-commands");

/* `use`: { say, edit, editLast, inline, choose, startWith, botName, isMember, commands, samples }. */
export class Composer {
  constructor(use) {
    this.use = use;
    this.answering = null;
    this.editing = null;
    this.turn = 0;
    this.results = new InlineResults(use, () => this.clear());
    byId("composer").addEventListener("submit", (event) => this.submit(event));
    byId("context-close").addEventListener("click", () => this.cancel());
    byId("open-samples").addEventListener("click", () => use.samples());
    opener.addEventListener("click", (event) => this.toggleCommands(event));
    field.addEventListener("input", () => this.changed());
    field.addEventListener("keydown", (event) => this.key(event));
  }

  reply(message, quote) {
    this.cancel();
    this.answering = { message_id: message.message_id, quote };
    this.context(`Reply to ${senderOf(message)}`, quote || wordsOf(message));
  }

  edit(message) {
    this.cancel();
    this.editing = message.message_id;
    this.context("Edit message", wordsOf(message));
    this.fill(wordsOf(message));
  }

  fill(text) {
    field.value = text;
    this.changed();
    field.focus();
  }

  focus() {
    if (matchMedia("(hover: hover)").matches) field.focus();
  }

  /* What was being written goes with the chat; a change of an old message does not. */
  leave() {
    const text = this.editing ? "" : field.value;
    this.clear();
    return text;
  }

  enter(text, hasBot) {
    opener.hidden = !hasBot;
    field.value = text;
    this.changed();
  }

  /* An answer to, or a change of, what is no longer there comes to nothing. */
  keepOnly(messages) {
    const about = this.editing ?? this.answering?.message_id;
    if (about !== undefined && !messages.has(about)) this.cancel();
  }

  clear() {
    field.value = "";
    this.cancel();
    this.changed();
  }

  cancel() {
    if (this.editing) field.value = "";
    this.answering = this.editing = null;
    byId("context").hidden = true;
    this.grow();
  }

  context(title, text) {
    byId("context-title").textContent = title;
    byId("context-text").textContent = text;
    byId("context").hidden = false;
    field.focus();
  }

  async submit(event) {
    event.preventDefault();
    const text = field.value;
    if (this.results.isOpen) return this.results.focus();
    if (!text.trim()) return;
    const { answering, editing } = this;
    this.clear();
    const done = editing ? await this.use.edit(editing, text) : await this.use.say(text, answering);
    if (!done && !field.value) this.fill(text);
  }

  key(event) {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      this.results.close();
      this.closeCommands();
      this.cancel();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      byId("composer").requestSubmit();
    } else if (event.key === "ArrowUp" && !field.value && !this.answering) {
      event.preventDefault();
      this.use.editLast();
    } else if (event.key === "ArrowDown" && !commands.hidden) {
      event.preventDefault();
      commands.querySelector("button")?.focus();
    } else if (event.key === "ArrowDown" && this.results.isOpen) {
      event.preventDefault();
      this.results.focus();
    }
  }

  changed() {
    this.grow();
    // Who answers a message where the bot is no member calls it as a guest: no results are offered.
    const guest = this.answering && !this.use.isMember();
    this.results.typed(guest ? "" : field.value);
    if (/^\/\w*$/.test(field.value)) this.openCommands(field.value);
    else this.closeCommands();
  }

  grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight + 2, 180)}px`;
  }

  async toggleCommands(event) {
    if (!commands.hidden) return this.closeCommands();
    await this.openCommands("/");
    // Pressed by a key, which no pointer follows: the list stands before the button.
    if (event.detail === 0) commands.querySelector("button")?.focus();
  }

  async openCommands(begun) {
    const turn = ++this.turn;
    const known = await this.use.commands();
    if (turn !== this.turn) return; // something else was typed or sent meanwhile
    const fitting = known.filter(({ command }) => `/${command}`.startsWith(begun));
    const items = fitting.map(({ command, description }) =>
      el("button", { type: "button", className: "choice", onclick: () => this.command(command) }, el("b", {}, `/${command}`), el("span", { className: "about" }, description)));
    // A command that is already typed in full needs no offer.
    if (fitting.length === 1 && begun === `/${fitting[0].command}`) items.pop();
    if (!known.length) items.push(el("p", { className: "results-note" }, "The bot has not told its commands yet. /start and /help are always there."));
    commands.replaceChildren(...items);
    commands.hidden = items.length === 0;
    opener.setAttribute("aria-expanded", String(!commands.hidden));
  }

  closeCommands() {
    this.turn += 1;
    commands.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  }

  command(name) {
    this.closeCommands();
    const answering = this.answering;
    this.clear();
    this.use.say(this.use.commandText(name), answering);
    field.focus();
  }
}

commands.addEventListener("keydown", (event) => {
  const items = [...commands.querySelectorAll("button")];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    commands.hidden = true;
    opener.setAttribute("aria-expanded", "false");
    field.focus();
  }
  if (!step) return;
  event.preventDefault();
  (items[items.indexOf(document.activeElement) + step] ?? field).focus();
});
