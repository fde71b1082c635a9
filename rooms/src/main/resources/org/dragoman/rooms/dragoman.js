// What works without this works with it: it only tells that something arrived, and counts down.
"use strict";
(() => {
    const box = document.getElementById("arrived");
    const address = box?.dataset.stream;
    // With what was asked of the page: a search stays the search that it is.
    const here = location.pathname + location.search;
    // A browser that cannot show folded tabs as a row has them unfolded.
    if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 40.01rem)").matches) {
        document.querySelectorAll(".tabs > details").forEach(menu => { menu.open = true; });
    }
    // Whoever writes, chose something, unfolded something or stands somewhere on the page is left alone.
    let touched = false;
    for (const kind of ["input", "change"]) {
        document.addEventListener(kind, event => { touched ||= event.target.closest("main") !== null; });
    }
    const stands = () => {
        const at = document.activeElement;
        return at !== null && at.id !== "main" && at.closest("main, nav") !== null;
    };
    const busy = () => touched || stands()
        || document.querySelector("main details[open], .tabs-more details[open]") !== null
        || [...document.querySelectorAll("main textarea, main input[type=text]")]
            .some(field => field.value !== field.defaultValue);
    const tell = () => {
        box.firstElementChild.hidden = false;
        box.querySelector("a").href = here;
    };
    if (address && window.EventSource) {
        const stream = new EventSource(address);
        stream.addEventListener("arrived", () => {
            if (busy() || !window.htmx) {
                tell();
            } else {
                htmx.ajax("GET", here, {
                    target: "#main", select: "#main", swap: "outerHTML", selectOOB: "#tabs-row,#tabs-waiting",
                });
            }
        });
        addEventListener("pagehide", () => stream.close());
    }
    // Asked once more when the page is there: meanwhile somebody may have begun to write.
    document.addEventListener("htmx:beforeSwap", event => {
        if (event.detail.target.id === "main" && busy()) {
            event.detail.shouldSwap = false;
            tell();
        }
    });
    document.addEventListener("htmx:afterSwap", () => { touched = false; });
    // Heard at the document, so that forms which arrive later are bound, too.
    document.addEventListener("submit", event => {
        const form = event.target.closest("main form");
        for (const button of form ? form.querySelectorAll("button") : []) {
            setTimeout(() => { button.disabled = true; });
        }
    });
    // Ranking: the numbers in the fields are what is sent; arrows and dragging only write them.
    const bound = new WeakSet();
    const rank = list => {
        if (bound.has(list)) { return; }
        bound.add(list);
        const said = list.closest("form").querySelector("[role=status]");
        const number = () => [...list.children].forEach((item, at) => {
            item.querySelector("[name=place]").value = at + 1;
            item.querySelector(".up").disabled = at === 0;
            item.querySelector(".down").disabled = at === list.children.length - 1;
        });
        const say = item => {
            said.textContent = list.dataset.said
                .replace("{option}", item.querySelector(".option").textContent)
                .replace("{place}", [...list.children].indexOf(item) + 1)
                .replace("{all}", list.children.length);
        };
        const move = (item, to, before) => {
            list.insertBefore(item, before ? to : to.nextSibling);
            number();
            say(item);
            touched = true;
        };
        let held = null;
        for (const item of list.children) {
            item.querySelectorAll("[hidden]").forEach(part => { part.hidden = false; });
            item.querySelector(".up").addEventListener("click", event => {
                move(item, item.previousElementSibling, true);
                (event.target.disabled ? item.querySelector(".down") : event.target).focus();
            });
            item.querySelector(".down").addEventListener("click", event => {
                move(item, item.nextElementSibling, false);
                (event.target.disabled ? item.querySelector(".up") : event.target).focus();
            });
            const grip = item.querySelector(".grip");
            grip.addEventListener("pointerdown", () => { item.draggable = true; });
            item.addEventListener("dragstart", event => {
                held = item;
                event.dataTransfer.effectAllowed = "move";
                event.dataTransfer.setData("text/plain", "");
            });
            item.addEventListener("dragend", () => {
                item.draggable = false;
                held = null;
                for (const each of list.children) { each.classList.remove("over"); }
            });
            item.addEventListener("dragover", event => {
                if (held && held !== item && held.parentElement === list) {
                    event.preventDefault();
                    item.classList.add("over");
                }
            });
            item.addEventListener("dragleave", () => item.classList.remove("over"));
            item.addEventListener("drop", event => {
                if (held && held.parentElement === list) {
                    event.preventDefault();
                    const box = item.getBoundingClientRect();
                    move(held, item, event.clientY < box.top + box.height / 2);
                }
            });
        }
        number();
    };
    // Where the tabs are longer than the line, the one that is shown is brought into sight.
    const tab = document.querySelector(".tabs [aria-current], .tabs-more summary strong");
    const line = tab?.closest("nav").querySelector("ul");
    if (line && line.scrollWidth > line.clientWidth) {
        const at = tab.getBoundingClientRect(), within = line.getBoundingClientRect();
        line.scrollLeft += at.left + at.width / 2 - within.left - within.width / 2;
    }
    const bind = () => { document.querySelectorAll("ol.rank").forEach(rank); };
    bind();
    document.addEventListener("htmx:afterSwap", bind);
    addEventListener("pageshow", event => { if (event.persisted) { location.reload(); } });
})();
