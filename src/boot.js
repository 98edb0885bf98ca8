// Starts the app: guards first, then the module. When the start or the running app fails, shows how to save the data.

const byId = (id) => document.getElementById(id);

// Views are set as HTML made from static parts of the app. Only such markup may pass; data of people never comes this way.
// The whole string is searched, not parsed: it may refuse too much, never too little.
const forbidden = [
  /<\s*\/?\s*(script|iframe|frame|frameset|object|embed|base|meta|link|style)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /srcdoc/i,
];
const address = /(?<![\w-])(?:href|src|srcset|action|formaction|data|poster)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*))/gi;
// Relative, or one of the schemes that run nothing. Before the first slash there is no room for hidden letters.
const harmless = /^(?:https:\/\/|mailto:|tel:|[\w.-]*(?:[/?#]|$))/;

function isStatic(markup) {
  if (forbidden.some((pattern) => pattern.test(markup))) return false;
  for (const [, double, single, bare] of markup.matchAll(address)) {
    if (!harmless.test(double ?? single ?? bare)) return false;
  }
  return true;
}

function guardMarkup() {
  // Browsers without Trusted Types don't call the policy, and don't enforce it either.
  if (!self.trustedTypes) return;
  const refuse = (kind) => () => {
    throw new TypeError(`Voronka never makes a ${kind} from a string`);
  };
  self.trustedTypes.createPolicy("default", {
    createHTML(markup) {
      if (!isStatic(markup)) throw new TypeError("Voronka refuses this markup");
      return markup;
    },
    createScript: refuse("script"),
    createScriptURL(address) {
      // The service worker, as the page itself names it.
      if (address !== document.querySelector("meta[name=voronka-worker]")?.content) refuse("script address")();
      return address;
    },
  });
}

// Everything Voronka has stored, as it is, also what the app cannot read.
function storedText() {
  const stored = {};
  for (let index = 0; index < localStorage.length; index += 1) {
    const key = localStorage.key(index);
    if (key.startsWith("voronka/")) stored[key] = localStorage.getItem(key);
  }
  return JSON.stringify({ format: "voronka-raw-storage", format_version: 1, stored }, null, 1);
}

function download() {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([storedText()], { type: "application/json" }));
  link.download = `voronka-raw-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function showRecovery(error) {
  const section = byId("recovery");
  if (!section.hidden) return;
  byId("recovery-reason").textContent = String(error);
  byId("recovery-reload").addEventListener("click", () => location.reload());
  byId("recovery-download").addEventListener("click", () => {
    try {
      download();
    } catch (failure) {
      byId("recovery-reason").textContent = String(failure);
    }
  });
  // What is left of the app would look alive and answer to nothing.
  for (const other of document.body.children) other.inert = other !== section;
  section.hidden = false;
  section.focus();
}

// A panic leaves the module in an unknown state: nothing it shows can be trusted any more.
function watchForPanic() {
  const look = (error) => {
    if (error instanceof WebAssembly.RuntimeError) showRecovery(error);
  };
  self.addEventListener("error", (event) => look(event.error));
  self.addEventListener("unhandledrejection", (event) => look(event.reason));
}

async function start() {
  if (self !== top) {
    byId("framed").hidden = false;
    return;
  }
  guardMarkup();
  watchForPanic();
  try {
    const { default: init } = await import(byId("app-glue").href);
    await init({ module_or_path: byId("app-module").href });
  } catch (error) {
    showRecovery(error);
    throw error;
  }
}

start();
