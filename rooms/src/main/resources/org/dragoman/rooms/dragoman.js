// What works without this works with it: it only tells that something arrived, and counts down.
"use strict";
(() => {
    const box = document.getElementById("arrived");
    const address = box?.dataset.stream;
    const written = () => [...document.querySelectorAll("main textarea, main input[type=text]")]
        .some(field => field.value !== field.defaultValue || field === document.activeElement);
    if (address && window.EventSource) {
        const stream = new EventSource(address);
        stream.addEventListener("arrived", () => {
            const open = document.querySelector("main details[open]");
            if (written() || open || !window.htmx) {
                box.firstElementChild.hidden = false;
                box.querySelector("a").href = location.pathname;
            } else {
                htmx.ajax("GET", location.pathname, { target: "#main", select: "#main", swap: "outerHTML" });
            }
        });
        addEventListener("pagehide", () => stream.close());
    }
    for (const form of document.querySelectorAll("main form")) {
        form.addEventListener("submit", () => {
            for (const button of form.querySelectorAll("button")) {
                setTimeout(() => { button.disabled = true; });
            }
        });
    }
    addEventListener("pageshow", event => { if (event.persisted) { location.reload(); } });
})();
