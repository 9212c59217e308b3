// What can be used on a page, and where the Tab key comes. Shadow roots are walked too: that is where fields live.
(() => {
  const NATIVE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [tabindex]';
  const PATIENCE = 5000;
  const shown = e => e.checkVisibility({ visibilityProperty: true }) && e.getClientRects().length > 0;
  const parent = e => e.assignedSlot ?? e.parentElement ?? e.getRootNode().host;
  const focusable = e => e.matches(NATIVE) && e.tabIndex >= 0 && !e.disabled && !e.closest('[inert]');

  const all = (root = document) => [...root.querySelectorAll('*')]
      .flatMap(e => e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]);
  const ancestors = e => {
    const found = [];
    for (let up = e; up; up = parent(up)) found.push(up);
    return found;
  };
  const holdsFocusable = e => [...e.querySelectorAll('*'), ...(e.shadowRoot ? all(e.shadowRoot) : [])].some(focusable);
  const active = () => {
    let e = document.activeElement;
    while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
    return e === document.body || e === document.documentElement ? null : e;
  };
  const named = e => `${e.localName}${e.id ? '#' + e.id : ''} "${(e.getAttribute('aria-label')
      ?? e.labels?.[0]?.textContent ?? e.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 50)}"`;
  // One of a group of radio buttons is enough: the arrow keys reach the others.
  const place = e => e.type === 'radio' ? `radio ${e.name}` : e;
  // A part of a field, such as the button that opens a calendar, is worked from the field itself.
  const partOfField = e => { const host = e.getRootNode().host; return host && holdsFocusable(host); };
  const onlyByMouse = e => getComputedStyle(e).cursor === 'pointer'
      && (!parent(e) || getComputedStyle(parent(e)).cursor !== 'pointer')
      && !ancestors(e).some(up => focusable(up) || up.localName === 'label')
      && !holdsFocusable(e) && !partOfField(e);
  const look = (e, part) => {
    const style = getComputedStyle(e, part);
    return [style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.textDecoration].join();
  };
  // A field shows its focus on a frame around it, so what stands around counts too.
  const looks = e => ancestors(e).slice(0, 5)
      .map(up => [look(up), look(up, '::before'), look(up, '::after'), up.hasAttribute('focus-ring')].join()).join(';');
  const uncovered = e => {
    const { left, top, width, height } = e.getBoundingClientRect();
    return [[.5, .5], [.1, .1], [.9, .1], [.1, .9], [.9, .9]].some(([x, y]) => {
      let hit = document.elementFromPoint(left + x * width, top + y * height);
      while (hit?.shadowRoot?.elementFromPoint(left + x * width, top + y * height) &&
          hit !== hit.shadowRoot.elementFromPoint(left + x * width, top + y * height)) {
        hit = hit.shadowRoot.elementFromPoint(left + x * width, top + y * height);
      }
      return hit && (ancestors(hit).includes(e) || ancestors(e).slice(0, 4).includes(hit));
    });
  };

  // The page scrolls to where the focus went, frame by frame. What news replaced meanwhile is not under anything.
  const within = async (milliseconds, holds) => {
    const end = performance.now() + milliseconds;
    while (!holds() && performance.now() < end) await new Promise(requestAnimationFrame);
    return holds();
  };

  const reached = new Set();
  const before = new Map();
  window.tabOrder = {
    begin() {
      const start = document.createElement('span');
      start.tabIndex = -1;
      document.body.prepend(start);
      start.focus();
      start.remove();
      all().filter(e => focusable(e) && shown(e)).forEach(e => before.set(e, looks(e)));
    },
    // What stands under the cursor now: null once the page is left, or come round.
    async look() {
      const e = active();
      if (!e || reached.has(place(e)) && e.type !== 'radio' || reached.has(e)) return null;
      reached.add(e).add(place(e));
      const faults = [];
      if (!await within(PATIENCE, () => looks(e) !== before.get(e))) faults.push(`${named(e)} does not show its focus`);
      if (!await within(PATIENCE, () => !e.isConnected || uncovered(e))) faults.push(`${named(e)} has the focus behind something else`);
      return faults;
    },
    // What came while the walk was further on, such as a hint to a text, is for the next walk.
    missed() {
      const usable = all().filter(shown);
      return [
        ...usable.filter(e => before.has(e) && focusable(e) && !reached.has(place(e))).map(e => `${named(e)} is not reached by Tab`),
        ...usable.filter(onlyByMouse).map(e => `${named(e)} works with a mouse alone`)];
    }
  };
})()
