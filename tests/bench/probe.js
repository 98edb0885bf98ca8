// Runs before the scripts of every page of the bench: says when something has been painted.
(() => {
  'use strict';
  const afterPaint = (then) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = then;
    channel.port2.postMessage(null);
  });
  const painted = () => new Promise((done) => afterPaint(() => done(performance.now())));

  const ready = new Promise((done) => {
    const look = () => {
      if (!document.documentElement?.hasAttribute('data-ready')) return;
      watch.disconnect();
      bench.marked = performance.now();
      afterPaint(() => done(performance.now()));
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready'] });
  });

  // From the next event of a type to the paint after it.
  const event = (type) => new Promise((done) => addEventListener(
    type, (happened) => afterPaint(() => done(performance.now() - happened.timeStamp)), { capture: true, once: true },
  ));

  // From the next event of a type to the first paint in which `answer` says something else than before; and the frames it took.
  const change = (type, answer) => new Promise((done) => addEventListener(type, (happened) => {
    const before = answer();
    let frames = 0;
    const look = () => {
      frames += 1;
      if (answer() === before && frames < 600) requestAnimationFrame(look);
      else painted().then((at) => done({ ms: at - happened.timeStamp, frames }));
    };
    requestAnimationFrame(look);
  }, { capture: true, once: true }));

  // The times between frames until `stop`.
  let recorded = null;
  const frames = () => {
    recorded = [];
    let last = performance.now();
    const next = (now) => {
      if (!recorded) return;
      recorded.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  };
  const stop = () => {
    const result = recorded.slice(1);
    recorded = null;
    return result;
  };

  // What is written into storage: keys and the time it takes.
  let writes = null;
  const set = Storage.prototype.setItem;
  Storage.prototype.setItem = function setItem(key, value) {
    const began = performance.now();
    set.call(this, key, value);
    if (writes) writes.push({ key, ms: performance.now() - began });
  };
  const writing = () => { writes = []; };
  const written = () => {
    const result = writes;
    writes = null;
    return result;
  };

  globalThis.bench = { marked: null, ready, painted, event, change, frames, stop, writing, written };
})();
