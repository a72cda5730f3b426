/**
 * What the page does where scripts run: it sorts the table, filters visits, opens the panel that a link leads to, and
 * opens all panels for a print that includes them. Plain script, in no language; its test checks its types. Beside the
 * page it reads and writes nothing.
 */
export const SCRIPT = String.raw`(() => {
  'use strict';
  /** @param {string} text */
  const fold = (text) =>
    text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[\u0111\u0110]/g, 'd').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const table = /** @type {HTMLTableElement | null} */ (document.querySelector('#lich'));
  const search = /** @type {HTMLElement | null} */ (document.querySelector('#loc'));
  const panels = /** @type {NodeListOf<HTMLDetailsElement>} */ (document.querySelectorAll('details'));
  if (!table || !search) return;
  const body = table.tBodies[0];
  const output = search.querySelector('output');
  if (!body || !output) return;
  const boxes = /** @type {(HTMLSelectElement | HTMLInputElement)[]} */ (
    Array.from(search.querySelectorAll('select, input'))
  );

  /** @type {Map<string, HTMLElement[]>} */
  const twins = new Map();
  for (const element of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('[data-v]'))) {
    if (element.parentElement === body) continue;
    const key = element.dataset['v'] ?? '';
    twins.set(key, [...(twins.get(key) ?? []), element]);
  }
  const teams = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('.team'));
  const entries = Array.from(body.rows, (row) => ({
    row,
    text: ' ' + fold(Array.from(row.cells, (cell) => cell.textContent).join(' ')),
    level: row.dataset['l'] ?? '',
    team: row.dataset['t'] ?? '',
    months: (row.dataset['m'] ?? '').split(' '),
    others: twins.get(row.dataset['v'] ?? '') ?? [],
  }));

  const filter = () => {
    /** @param {string} name */
    const value = (name) => boxes.find((box) => box.name === name)?.value ?? '';
    const level = value('l');
    const team = value('t');
    const month = value('m');
    const words = fold(value('q')).split(' ');
    let shown = 0;
    for (const entry of entries) {
      const fits =
        (level === '' || entry.level === level) &&
        (team === '' || entry.team === team) &&
        (month === '' || entry.months.includes(month)) &&
        words.every((word) => entry.text.includes(' ' + word));
      if (fits) shown++;
      if (entry.row.hidden === !fits) continue;
      entry.row.hidden = !fits;
      for (const other of entry.others) other.hidden = !fits;
    }
    for (const group of teams) group.hidden = group.querySelector('li:not([hidden])') === null;
    const all = entries.length;
    output.textContent = (output.dataset['words'] ?? '').replace('{n}', String(shown)).replace('{all}', String(all));
    output.classList.toggle('some', shown < all);
  };
  search.hidden = false;
  search.addEventListener('input', filter);
  search.querySelector('button')?.addEventListener('click', () => {
    for (const box of boxes) box.value = '';
    filter();
  });

  const collator = new Intl.Collator('vi', { numeric: true });
  const heads = Array.from(table.tHead?.rows[0]?.cells ?? []);
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    if (column === 0) head.ariaSort = 'ascending';
    button.addEventListener('click', () => {
      const direction = head.ariaSort === 'ascending' ? -1 : 1;
      for (const other of heads) other.ariaSort = null;
      head.ariaSort = direction === 1 ? 'ascending' : 'descending';
      const keyed = Array.from(body.rows, (row, index) => {
        const cell = row.cells[column];
        return { row, index, key: cell?.dataset['k'] ?? cell?.textContent ?? '' };
      });
      keyed.sort((one, other) => direction * collator.compare(one.key, other.key) || one.index - other.index);
      body.append(...keyed.map(({ row }) => row));
    });
  });

  const reveal = () => {
    const target = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    if (!(target instanceof HTMLDetailsElement)) return;
    target.open = true;
    target.scrollIntoView();
    target.querySelector('summary')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', reveal);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link !== null && link.hash === location.hash) setTimeout(reveal);
  });
  reveal();

  const buttons = /** @type {HTMLElement | null} */ (document.querySelector('#mo'));
  if (buttons) {
    buttons.hidden = false;
    buttons.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLButtonElement)) return;
      for (const panel of panels) panel.open = event.target.value !== '';
    });
  }

  const all = /** @type {HTMLInputElement | null} */ (document.querySelector('#in-het'));
  /** @type {HTMLDetailsElement[]} */
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all?.checked === true ? Array.from(panels).filter((panel) => !panel.open) : [];
    for (const panel of opened) panel.open = true;
  });
  addEventListener('afterprint', () => {
    for (const panel of opened) panel.open = false;
  });
})();`;
