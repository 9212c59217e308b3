/*
 * <saved-status> says whether everything typed is with the server. It turns to "not yet saved" by itself while a
 * <draft-keeper> holds text, so that it is true without any answer of the server. Attributes: `saved` and `unsaved`,
 * the two sentences. Screen readers hear it in pauses only, not at each letter.
 */

import { say } from './shell.js';

const PAUSE = 4_000;
const TOO_LONG = 10_000;

class SavedStatus extends HTMLElement {
  static observedAttributes = ['saved', 'unsaved'];

  waiting = 0;

  connectedCallback() {
    this.onDrafts = (drafts) => {
      this.waiting = drafts.detail.unsaved;
      this.show();
    };
    addEventListener('weegwijzer-drafts', this.onDrafts);
    this.show();
  }

  disconnectedCallback() {
    removeEventListener('weegwijzer-drafts', this.onDrafts);
    clearTimeout(this.timer);
  }

  attributeChangedCallback() {
    this.show();
  }

  show() {
    const sentence = this.getAttribute(this.waiting > 0 ? 'unsaved' : 'saved') ?? '';
    this.toggleAttribute('waiting', this.waiting > 0);
    if (this.textContent === sentence) {
      return;
    }
    const wasEmpty = this.textContent === '';
    this.textContent = sentence;
    clearTimeout(this.timer);
    if (!wasEmpty) {
      this.timer = setTimeout(() => say(sentence), this.waiting > 0 ? TOO_LONG : PAUSE);
    }
  }
}

customElements.define('saved-status', SavedStatus);
