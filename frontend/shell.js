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

/** Puts reading at this element: it gets focus and stands in sight. */
export function goTo(element, options) {
  if (!element.matches('a, button, input, select, textarea, [tabindex]') && !element.localName.includes('-')) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus(options);
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

window.weegwijzer = { say, goTo, arrive, display };
