// Keys of the record: without them every button does the same.
"use strict";
(() => {
    const cards = () => [...document.querySelectorAll("[data-statement]")];
    const current = all => Math.max(0, all.findIndex(card =>
        card.contains(document.activeElement) || "#" + card.id === location.hash));
    const go = (all, here, step) => {
        const card = all[Math.min(all.length - 1, Math.max(0, here + step))];
        card.focus();
        card.scrollIntoView({ block: "nearest" });
    };
    document.addEventListener("keydown", event => {
        const field = event.target.closest("input:not([type=checkbox]), textarea, select");
        const all = cards();
        if (field || !all.length || event.ctrlKey || event.metaKey || event.altKey) { return; }
        const here = current(all);
        const inside = all[here].contains(document.activeElement);
        if (event.key === "j") { go(all, here, inside ? 1 : 0); }
        else if (event.key === "k") { go(all, here, inside ? -1 : 0); }
        else if (event.key === "M") {
            const merge = document.getElementById("merging");
            if (merge) { merge.open = true; merge.querySelector("textarea").focus(); event.preventDefault(); }
        }
        else { all[here].querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click(); }
    });
})();
