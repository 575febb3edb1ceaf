/** What deciding needs in the page. All of it is shown by the script alone: a page without it cannot keep a decision. */
import type { DecisionState, Finding } from "../../domain/index.js";
import { decisionText } from "../decision-words.js";
import { html, type Markup } from "./markup.js";
import type { Page } from "./page.js";

const acts: readonly (readonly [act: DecisionState | "note", name: string, key: string])[] = [
  ["confirmed", "Confirm", "c"],
  ["dismissed", "Dismiss…", "d"],
  ["needs-call", "Needs a call", "n"],
  ["note", "Note…", "e"],
];

/** Nothing decided: the line is there, empty, for the script to fill. */
export function decisionLine({ decisions }: Page, { id }: Finding): Markup {
  const decision = decisions.get(id);
  const parts =
    decision === undefined || (decision.state === "open" && decision.note === null)
      ? []
      : decisionText(decision);
  return html`<p class="decision">${parts.map((part, i) => html`<bdi class="${i === 0 ? "state" : "part"}">${part}</bdi>`)}</p>`;
}

export const foldButton: Markup = html`<button type="button" class="fold" aria-expanded="false">Evidence</button>`;

export function decideButtons({ decisions }: Page, { id }: Finding): Markup {
  const state = decisions.get(id)?.state;
  return html`<div class="decide" role="group" aria-label="Decision">${acts.map(([act, name, key]) =>
    act === "note"
      ? html`<button type="button" data-act="note" title="Key: ${key}">${name}</button>`
      : html`<button type="button" data-act="${act}" aria-pressed="${act === state ? "true" : "false"}" title="Key: ${key}">${name}</button>`,
  )}</div>
`;
}

/** Why a difference needs no correction; the note takes what is special. */
const reasons = [
  "Two different events",
  "Two different groups or measures",
  "Both can be right",
  "An update, not a conflict",
  "Only the wording differs",
  "Misread by the program",
  "Settled elsewhere",
  "Another reason, see the note",
] as const;

/** One form for all findings; the script moves it into the card that asks. */
export const reasonForm: Markup = html`<form id="reason-form" aria-label="Reason and note" hidden>
<p id="reason-part"><label for="reason-why">Reason</label> <select id="reason-why"><option value="">Choose a reason</option>${reasons.map(
  (reason) => html`<option value="${reason}">${reason}</option>`,
)}</select></p>
<p><label for="reason-note">Note</label> <textarea id="reason-note" rows="2" maxlength="4000"></textarea></p>
<p><button type="submit" class="main">Save</button> <button type="button" id="reason-cancel">Cancel</button></p>
</form>
`;

export const ledger: Markup = html`<section class="ledger" aria-label="Decisions">
<p id="tally" role="status"></p>
<p class="ledger-acts" id="ledger-acts"><label for="by">Decided by</label> <input id="by" type="text" autocomplete="name" maxlength="200" size="14"> <button type="button" id="export">Export decisions</button> <span class="file"><input type="file" id="import" accept=".json,application/json"><label for="import">Import decisions</label></span></p>
<output id="transfer" for="import export"></output>
<p class="unseen" id="spoken" role="status"></p>
</section>
`;
