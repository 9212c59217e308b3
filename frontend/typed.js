/*
 * A field is emptied once its words were sent. Whoever writes fast has written on by then; those words come back, for
 * they are not the words that were sent.
 */
const FIELDS = 'vaadin-text-area, vaadin-text-field';

addEventListener(
  'input',
  (event) => {
    const field = event.target.closest?.(FIELDS);
    if (field) {
      field.typed = event.target.value;
    }
  },
  { capture: true }
);

/* Words that stand there when a button is pressed go with it. */
addEventListener(
  'click',
  (event) => {
    if (event.target.closest?.('button')) {
      document.querySelectorAll(FIELDS).forEach((field) => (field.pressed = field.value));
    }
  },
  { capture: true }
);

/** Gives back what was typed since `sent` was sent. */
export function emptied(field, sent) {
  const typed = field.typed;
  delete field.typed;
  if (typed && ![sent, field.pressed].includes(typed) && field.value === '') {
    field.value = typed;
    field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  }
}
