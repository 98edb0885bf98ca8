// Starts the app: guards first, then the module. When the start or the running app fails, says so.

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

// The texts of every language but English come in a file each, which the app asks for.
async function fetchWords(lang) {
  const response = await fetch(byId(`words-${lang}`).href);
  if (!response.ok) throw new TypeError(`${response.url}: ${response.status}`);
  return response.text();
}

// The language that the app will begin with, as src/state/language.rs chooses it.
function firstLang() {
  let kept = null;
  try {
    kept = localStorage.getItem("voronka/lang");
  } catch {
    // Storage is blocked: the browser's own languages will do.
  }
  const wanted = [kept ?? "", ...(navigator.languages ?? [])].map((code) => code.split(/[-_]/)[0].toLowerCase());
  return wanted.find((lang) => lang === "en" || byId(`words-${lang}`)) ?? "en";
}

function offerWords() {
  const first = firstLang();
  // On their way while the module still is.
  let early = first === "en" ? null : fetchWords(first);
  early?.catch(() => {});
  self.voronkaWords = (lang) => {
    const words = lang === first && early ? early : fetchWords(lang);
    early = null;
    return words;
  };
}

// src/recovery.js shows what to do.
function showRecovery(error) {
  dispatchEvent(new CustomEvent("voronka-stopped", { detail: error }));
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
  offerWords();
  try {
    const { default: init } = await import(byId("app-glue").href);
    await init({ module_or_path: byId("app-module").href });
  } catch (error) {
    showRecovery(error);
    throw error;
  }
}

start();
