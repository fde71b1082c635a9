// Keys of the record: without them every button does the same.
"use strict";
(() => {
    const cards = [...document.querySelectorAll("[data-statement]")];
    if (!cards.length) { return; }
    let here = Math.max(0, cards.findIndex(card => "#" + card.id === location.hash));
    const go = step => {
        here = Math.min(cards.length - 1, Math.max(0, here + step));
        cards[here].focus();
        cards[here].scrollIntoView({ block: "nearest" });
    };
    cards.forEach((card, place) => card.addEventListener("focusin", () => { here = place; }));
    document.addEventListener("keydown", event => {
        const field = event.target.closest("input, textarea, select");
        if (field || event.ctrlKey || event.metaKey || event.altKey) { return; }
        if (event.key === "j") { go(document.activeElement === cards[here] ? 1 : 0); }
        else if (event.key === "k") { go(-1); }
        else { cards[here].querySelector(`[data-key="${CSS.escape(event.key)}"]`)?.click(); }
    });
})();
