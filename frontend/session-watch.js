/*
 * <session-watch> asks the server how long the session lasts, when it may be nearly over, and warns in time. To ask is
 * not to act. The warning is a dialog of the browser: it takes focus, Escape and the button both mean "I am still
 * here". Attributes: `heading`, `soon`, `last` (when it cannot be made longer), `stay`, `close`, `stayed`.
 */

import { say } from './shell.js';

const LOOK_AGAIN = 5_000;
const FIRST_LOOK = 1_000;
/** In seconds: what a browser can wait has an end. */
const LONGEST = 3_600;

class SessionWatch extends HTMLElement {
  connectedCallback() {
    this.onShow = () => document.visibilityState === 'visible' && this.look();
    document.addEventListener('visibilitychange', this.onShow);
    this.lookIn(FIRST_LOOK);
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.onShow);
    this.dialog?.remove();
    this.dialog = undefined;
  }

  lookIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), milliseconds);
  }

  async look() {
    const answer = await fetch('sessie', { cache: 'no-store' }).catch(() => undefined);
    if (!answer?.ok) {
      this.lookIn(LOOK_AGAIN * 6);
    } else if (answer.status === 200 && this.isConnected) {
      this.heed(await answer.json().catch(() => ({ left: Infinity, warning: 0 })));
    }
  }

  heed({ gone, left, warning, longer }) {
    if (gone) {
      this.end(gone);
    } else if (left <= warning) {
      this.warn(longer);
      this.lookIn(Math.min(LOOK_AGAIN, left * 1_000));
    } else {
      this.hush();
      this.lookIn(Math.min(left - warning, LONGEST) * 1_000);
    }
  }

  /** What stands on the page is somebody's: it goes away with the session. */
  end(address) {
    dispatchEvent(new CustomEvent('weegwijzer-session-over'));
    location.replace(address);
  }

  warn(longer) {
    if (this.dialog) {
      return;
    }
    this.dialog = this.draw(longer);
    document.body.append(this.dialog);
    this.dialog.showModal();
    say(this.getAttribute(longer ? 'soon' : 'last'));
  }

  draw(longer) {
    const dialog = document.createElement('dialog');
    dialog.className = 'session-warning';
    dialog.setAttribute('aria-labelledby', 'session-heading');
    dialog.setAttribute('aria-describedby', 'session-words');
    const heading = document.createElement('h2');
    heading.id = 'session-heading';
    heading.textContent = this.getAttribute('heading');
    const words = document.createElement('p');
    words.id = 'session-words';
    words.textContent = this.getAttribute(longer ? 'soon' : 'last');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button main';
    button.autofocus = true;
    button.textContent = this.getAttribute(longer ? 'stay' : 'close');
    button.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => this.closed(longer));
    dialog.append(heading, words, button);
    return dialog;
  }

  /** However it was closed, somebody is here. One that cannot last longer is said once. */
  closed(longer) {
    if (longer) {
      this.dispatchEvent(new CustomEvent('stay'));
      this.dialog?.remove();
      this.dialog = undefined;
    }
  }

  /** The server heard it. */
  stayed() {
    say(this.getAttribute('stayed'));
    this.look();
  }

  hush() {
    const dialog = this.dialog;
    this.dialog = undefined;
    dialog?.remove();
  }
}

customElements.define('session-watch', SessionWatch);
