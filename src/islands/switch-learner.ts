import { type HeaderMessages, headerMessagesFor } from '#i18n/header.ts';
import { currentLearner, endPrivateRound, isPrivateRound, type Learner, pinFits, readLearners, switchTo } from '#stores/learner-list.ts';
import { firstLearner } from '#stores/place.ts';

// Puts the learner's name into the header, with a list to switch by. Plain DOM: pages without islands load no React.
const brand = document.querySelector('.site-header .brand');
if (readLearners().length > 1 || isPrivateRound()) brand?.after(control(headerMessagesFor(document.documentElement.lang)));

/** Here and not in the style sheet, which every page loads. */
const boxStyle = {
  position: 'absolute',
  inset: 'auto',
  inlineSize: '18rem',
  padding: '0.75rem',
  border: '1px solid var(--line-strong)',
  borderRadius: 'var(--round)',
};
const rowStyle = { display: 'grid', gap: '0.5rem', marginBlock: '0.25rem' };

function control(words: HeaderMessages): HTMLElement {
  const list = element('div', { id: 'learners', popover: 'auto' });
  const name = isPrivateRound() ? words.privateRound : nameOf(currentLearner(), words);
  const open = element('button', {
    type: 'button',
    className: 'button quiet',
    textContent: `${name} ▾`,
    ariaLabel: fill(words.learning, name),
  });
  open.setAttribute('popovertarget', list.id);
  Object.assign(list.style, boxStyle);
  list.addEventListener('beforetoggle', () => {
    list.style.insetInlineStart = `min(${open.offsetLeft}px, 100vw - 20rem)`;
    list.style.insetBlockStart = `${open.offsetTop + open.offsetHeight}px`;
    list.replaceChildren(...choices(words));
  });
  const place = element('div', {});
  place.style.marginInlineEnd = 'auto';
  place.append(open, list);
  return place;
}

/** A button for everyone but the present learner; in a private round for everyone, and one that ends it. */
function choices(words: HeaderMessages): HTMLElement[] {
  const end = isPrivateRound() ? [button(words.endPrivate, () => attempt(endPrivateRound))] : [];
  const others = readLearners().filter(({ id }) => isPrivateRound() || id !== currentLearner().id);
  return [...end, ...others.map((learner) => choice(learner, words))];
}

function choice(learner: Learner, words: HeaderMessages): HTMLElement {
  const name = nameOf(learner, words);
  const row = element('div', {});
  Object.assign(row.style, rowStyle);
  const problem = element('p', { role: 'alert' });
  const go = () => {
    if (!attempt(() => switchTo(learner.id))) problem.textContent = words.notKept;
  };
  const ask = () => {
    const pin = element('input', {
      type: 'text',
      inputMode: 'numeric',
      maxLength: 8,
      autocomplete: 'off',
      ariaLabel: fill(words.pin, name),
    });
    const tryPin = () => {
      if (pinFits(learner, pin.value)) go();
      else problem.textContent = words.wrongPin;
    };
    pin.addEventListener('keydown', (event) => event.key === 'Enter' && tryPin());
    row.replaceChildren(element('span', { textContent: fill(words.pin, name) }), pin, button(fill(words.switchTo, name), tryPin), problem);
    pin.focus();
  };
  row.append(button(fill(words.switchTo, name), learner.pin === undefined ? go : ask), problem);
  return row;
}

/** Does it and loads the page again; false when the browser refuses. */
function attempt(action: () => void): boolean {
  try {
    action();
  } catch {
    return false;
  }
  location.reload();
  return true;
}

function nameOf({ id, name }: Learner, words: HeaderMessages): string {
  return name || (id === firstLearner ? words.first : fill(words.lostName, id));
}

/** Fills the one place of a message. */
function fill(message: string, value: string): string {
  return message.replace(/\{\w+\}/, () => value);
}

function button(textContent: string, onClick: () => void): HTMLElement {
  const made = element('button', { type: 'button', className: 'button quiet', textContent });
  made.addEventListener('click', onClick);
  return made;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Partial<HTMLElementTagNameMap[K]>): HTMLElementTagNameMap[K] {
  return Object.assign(document.createElement(tag), properties);
}
