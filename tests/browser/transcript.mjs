// What a page shows, read turn by turn, and told in the form that `haemil play` prints.

/** The turns on a visitor's page in the order in which they stand there. One that is still being sent has no `seq`. */
export function turnsShown(page) {
  return page.locator('#turns > li').evaluateAll((items) =>
    items.map((item) => {
      const words = (selector) => [...item.querySelectorAll(selector)].map((element) => element.textContent);
      const spoken = item.querySelector('.bubble > span:last-child');
      return {
        seq: item.dataset.seq && Number(item.dataset.seq),
        author: item.className,
        text: spoken?.textContent ?? '',
        language: spoken?.lang ?? '',
        contacts: [...item.querySelectorAll('.numbers li')].flatMap((line) => {
          const number = line.querySelector('a').textContent;
          return [...line.querySelectorAll('.uses > span')].map((use) => [number, use.textContent]);
        }),
        show: words('.numbers figure p'),
        choices: words('.choices button'),
      };
    }),
  );
}

/** The words at the desk, as the visitor wrote or saw them. */
export function turnsAtDesk(page) {
  return page.locator('[data-hook=turn]').evaluateAll((items) =>
    items.map((item) => ({
      seq: Number(item.dataset.seq),
      author: item.dataset.author,
      text: item.querySelector('[data-hook=words]').textContent,
    })),
  );
}

const NAMES = { bot: 'haemil' };

/** A transcript as a person reads it. */
export function told(turns) {
  const lines = turns.flatMap(({ author, text, contacts, show, choices }) => [
    `${NAMES[author] ?? author}: ${text}`,
    ...contacts.map(([number, about]) => `  ${number} ${about}`),
    ...(show.length ? [`  ${show.join(' | ')}`] : []),
    ...choices.map((label) => `  [${label}]`),
  ]);
  return lines.map((line) => `${line}\n`).join('');
}

/** Turns stand without a gap, from the first one on. */
export const seqs = (turns) => turns.map((turn) => turn.seq);

/** The same text without the marks that only steer its direction. */
export const plain = (text) => text.replaceAll(/[\u2066-\u2069]/g, '');
