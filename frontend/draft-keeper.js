/*
 * <draft-keeper> inside a text field keeps what is typed in the session storage of this tab until the server has
 * confirmed it, and puts it back when the page is opened again. Attributes: `key`, `restored` (said when text was put
 * back), `compare` (tell the server when its text is no longer the one that was written on).
 */

import { say } from './shell.js';

const PREFIX = 'weegwijzer-draft:';
const unsaved = new Set();
let fillings = 0;
let signingOut = false;
let sessionOver = false;

class DraftKeeper extends HTMLElement {
  connectedCallback() {
    this.hidden = true;
    this.field = this.parentElement;
    this.onInput = () => this.keep();
    this.field.addEventListener('input', this.onInput);
    // The value of the server is set in the same turn as this element; look at it in the next one.
    this.timer = setTimeout(() => this.putBack(), 0);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    this.field.removeEventListener('input', this.onInput);
    this.settle();
  }

  get storageKey() {
    return PREFIX + this.getAttribute('key');
  }

  /** What is typed now is not yet with the server. */
  keep() {
    write(this.storageKey, JSON.stringify({ base: this.base ?? '', text: this.field.value }));
    unsaved.add(this);
    tell();
  }

  putBack() {
    // Moved to another place in the page, it still knows what was typed here.
    this.base ??= this.field.value ?? '';
    const draft = JSON.parse(read(this.storageKey) ?? 'null');
    if (!draft || draft.text === this.base) {
      drop(this.storageKey);
      return;
    }
    if (this.hasAttribute('compare') && draft.base !== this.base) {
      // Until somebody chose, this was written on the other text: opened once more, it is compared again.
      this.fill(draft.base, draft.text);
      this.keep();
      return;
    }
    this.field.value = draft.text;
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
    say(this.getAttribute('restored'));
  }

  /** The server kept what was typed, as `kept`. */
  confirm(typed, kept) {
    this.base = kept;
    if (this.field.value === typed) {
      drop(this.storageKey);
      this.settle();
    } else {
      this.keep();
    }
  }

  /** Somebody else wrote `theirs`: it comes in the place of a text to which nothing was typed since it was saved. */
  offer(theirs) {
    if (!unsaved.has(this) && this.field.value !== theirs) {
      this.fill(theirs, theirs);
    }
  }

  /**
   * Puts a text in the field that was written on `base`. The server hears of both at once, in this order, and before
   * whatever is typed or pressed next; the number makes that an equal base is told again.
   */
  fill(base, text) {
    this.base = base;
    this.field.value = text;
    this.writtenOn = `${++fillings}:${base}`;
    this.dispatchEvent(new CustomEvent('draft-filled'));
    this.field.dispatchEvent(new CustomEvent('draft-filled'));
  }

  settle() {
    unsaved.delete(this);
    tell();
  }
}

/** Storage can be full or forbidden; writing goes on without it. */
function write(key, text) {
  try {
    sessionStorage.setItem(key, text);
  } catch {
    console.warn('No room to keep a draft');
  }
}

function read(key) {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function drop(key) {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

function tell() {
  dispatchEvent(new CustomEvent('weegwijzer-drafts', { detail: { unsaved: unsaved.size } }));
}

/** Nothing of one person stays behind for the next. */
export function forgetDrafts() {
  unsaved.clear();
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key));
  } catch {
    // Nothing was kept.
  }
  tell();
}

addEventListener('click', (click) => {
  signingOut = click.composedPath().some((node) => node.dataset?.signOut !== undefined || node.dataset?.signOutEverywhere !== undefined);
}, { capture: true });
addEventListener('pagehide', () => signingOut && forgetDrafts());
/* Whoever signs in again here finds their words; nobody is asked whether the page may go. */
addEventListener('weegwijzer-session-over', () => {
  sessionOver = true;
});
addEventListener('beforeunload', (leaving) => {
  if (unsaved.size > 0 && !sessionOver) {
    leaving.preventDefault();
  }
});

customElements.define('draft-keeper', DraftKeeper);
