import { createHash } from "node:crypto";

/**
 * The one script of the site: single keys that press what the page shows
 * anyway. It reads no text, writes nothing and asks nobody; without it every
 * page works. A key is heard only where nobody types, alone and once.
 */
export const keys = `"use strict";
(() => {
  const hint = document.querySelector("[data-keys]");
  if (hint) hint.hidden = false;
  let pressed = false;
  document.addEventListener("keydown", (event) => {
    const at = event.target;
    if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || pressed) return;
    if (at instanceof Element && at.closest("input, textarea, select, [contenteditable]")) return;
    if (!/^[a-z0-9]$/.test(event.key)) return;
    const to = document.querySelector('[data-key="' + event.key + '"]');
    if (!to) return;
    event.preventDefault();
    if (to.matches("a, button")) {
      if (to.matches("a") || !to.form || to.form.checkValidity()) pressed = true;
      to.click();
    } else {
      to.focus();
    }
  });
  addEventListener("pageshow", () => { pressed = false; });
})();
`;

/** Its address; the hash changes with the text, so that a browser may keep it for good. */
export const keysAddress = `/keys.js?v=${createHash("sha256").update(keys).digest("hex").slice(0, 12)}`;
