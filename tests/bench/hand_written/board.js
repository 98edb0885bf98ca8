// The measure of the bench: a funnel as one would write it without any framework. One record per key, every card in the
// page, one handler for the board. ArrowRight and ArrowLeft move the card that has the focus.
'use strict';

const stages = ['New', 'Active', 'Trial', 'Offer', 'Contract', 'Paid'];
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });

const deals = [];
for (let i = 0; i < localStorage.length; i += 1) {
  const key = localStorage.key(i);
  if (key.startsWith('deal/')) deals.push(JSON.parse(localStorage.getItem(key)));
}
deals.sort((a, b) => a.rank - b.rank);

const byId = new Map(deals.map((deal) => [deal.id, deal]));
const columns = stages.map(() => ({ count: 0, sum: 0 }));

function element(name, cssClass, text) {
  const made = document.createElement(name);
  made.className = cssClass;
  if (text !== undefined) made.textContent = text;
  return made;
}

function card(deal) {
  const made = element('article', 'card');
  made.tabIndex = 0;
  made.dataset.deal = deal.id;
  const foot = element('div', 'foot');
  foot.append(element('span', 'value', money.format(deal.value / 100)), element('span', 'days', `${deal.days} days`));
  made.append(
    element('div', 'client', deal.client),
    element('div', 'title', deal.title),
    element('div', 'next', `${deal.next.text} · ${deal.next.date}`),
    foot,
  );
  return made;
}

function showTotals(column) {
  column.head.textContent = `${column.name} · ${column.count} · ${money.format(column.sum / 100)}`;
}

const board = document.getElementById('board');
columns.forEach((column, at) => {
  column.name = stages[at];
  column.head = element('header', 'head');
  column.cards = element('div', 'cards');
  column.fragment = document.createDocumentFragment();
  const section = element('section', 'column');
  section.append(column.head, column.cards);
  board.append(section);
});
for (const deal of deals) {
  const column = columns[deal.stage];
  column.count += 1;
  column.sum += deal.value;
  column.fragment.append(card(deal));
}
for (const column of columns) {
  column.cards.append(column.fragment);
  showTotals(column);
}

board.addEventListener('keydown', (event) => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const moved = event.target.closest?.('.card');
  if (!step || !moved) return;
  const deal = byId.get(moved.dataset.deal);
  const to = deal.stage + step;
  if (!columns[to]) return;
  for (const [column, sign] of [[columns[deal.stage], -1], [columns[to], 1]]) {
    column.count += sign;
    column.sum += sign * deal.value;
    showTotals(column);
  }
  deal.stage = to;
  localStorage.setItem(`deal/${deal.id}`, JSON.stringify(deal));
  columns[to].cards.prepend(moved);
  moved.focus();
  event.preventDefault();
});

document.documentElement.dataset.ready = '';
