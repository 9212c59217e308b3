import { emptied } from './typed.js';

/* What every page does in the browser: say things aloud, arrive at the heading, follow links within it, look as chosen. */

const SPOKEN_FOR = 10_000;

/** Says a sentence through the live region. Each one is a paragraph of its own, so that it is said again when repeated. */
export function say(sentence) {
  const region = document.getElementById('status');
  if (!region || !sentence) {
    return;
  }
  const spoken = document.createElement('p');
  spoken.textContent = sentence;
  region.append(spoken);
  setTimeout(() => spoken.remove(), SPOKEN_FOR);
}

/** Puts reading at this element: in its first field when it is a group of fields, else at itself. */
export function goTo(element, options) {
  reveal(element);
  const group = element.localName.includes('-');
  for (const place of [element, group && element.querySelector('input, textarea, button')]) {
    place?.focus?.(options);
    if (element.contains(document.activeElement)) {
      return;
    }
  }
  element.setAttribute('tabindex', '-1');
  element.focus(options);
}

/** Shows what lies in closed details, or in a step that is not shown because another one is. */
function reveal(element) {
  element.parentElement?.closest('details:not([open])')?.setAttribute('open', '');
  const step = element.closest('[data-step][hidden]');
  step?.parentElement.querySelectorAll(':scope > [data-step]').forEach((other) => {
    other.hidden = other.dataset.step !== step.dataset.step;
  });
}

/**
 * After a navigation: an address with a fragment leads to its place. Otherwise the page starts at its top with focus
 * on its heading; the first page of a visit leaves focus to the browser and has its title said.
 */
export function arrive(heading, first) {
  const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target) {
    goTo(target);
    target.scrollIntoView();
  } else if (first) {
    say(document.title);
  } else {
    scrollTo({ top: 0, behavior: 'instant' });
    heading.focus({ preventScroll: true });
  }
}

/*
 * The base address of the page makes "#place" point at the start of the portal. A link within the page is followed
 * here, so that the router does not take it for another page.
 */
addEventListener(
  'click',
  (click) => {
    const link = click.composedPath().find((node) => node.localName === 'a');
    const place = link?.getAttribute('href');
    if (!place?.startsWith('#') || click.ctrlKey || click.metaKey || click.shiftKey) {
      return;
    }
    click.preventDefault();
    click.stopPropagation();
    const target = document.getElementById(place.slice(1));
    if (target) {
      goTo(target);
      target.scrollIntoView();
    }
  },
  { capture: true }
);

/** Gives the page its look, and keeps that on this device for a year: `cookie` is its name and value. */
function display(size, colours, calm, cookie) {
  const html = document.documentElement;
  html.dataset.tekst = size;
  if (colours) {
    html.dataset.weergave = colours;
  } else {
    delete html.dataset.weergave;
  }
  html.toggleAttribute('data-rust', calm);
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookie}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
}

const LOOK_AGAIN = 3_000;
const AWAY = ['reconnecting', 'connection-lost'];
let away = false;

/** Vaadin knows that the server is back at the next act of the reader; readers want to know before they act. */
async function lookWhetherBack(connectionState) {
  while (away) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    const busy = Object.values(window.Vaadin.Flow.clients).some((client) => client.isActive());
    const answer = busy ? undefined : await fetch('assets/mark.svg', { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
    if (away && answer?.ok) {
      connectionState.state = 'connected';
    }
  }
}

/** Shows and says when the connection is lost and when it is back. */
function connection(online, offline) {
  const shown = window.Vaadin.connectionIndicator;
  Object.assign(shown, { onlineText: online, offlineText: offline, reconnectingText: offline });
  window.Vaadin.connectionState.addStateChangeListener((_, state) => {
    if (AWAY.includes(state) !== away && state !== 'loading') {
      away = !away;
      say(away ? offline : online);
      lookWhetherBack(window.Vaadin.connectionState);
    }
  });
}

window.weegwijzer = { say, goTo, arrive, display, connection, emptied };

/*
 * Vaadin says that a session ended in a box that only eyes and a mouse find. It gets focus, and Enter does what a
 * click does.
 */
new MutationObserver((changes) => {
  for (const box of changes.flatMap((change) => [...change.addedNodes])) {
    if (box.classList?.contains('v-system-error')) {
      box.setAttribute('role', 'alert');
      box.tabIndex = 0;
      box.addEventListener('keydown', (press) => press.key === 'Enter' && box.click());
      box.focus();
    }
  }
}).observe(document.body, { childList: true });
