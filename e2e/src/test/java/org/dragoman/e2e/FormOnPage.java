package org.dragoman.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A form as it stands on a page in the browser, filled in there and sent by its own button.
///
/// @param place which of the page's forms it is
/// @param fields the names of its fields, each once
/// @param named what is told apart: forms of one name differ in what they bring along, no more
/// @param inside whether it stands in the page and not in its frame
record FormOnPage(
        int place, String method, String action, String fields, String named, boolean inside) {

    private static final FilePayload FILE =
            new FilePayload(
                    "note.txt",
                    "text/plain",
                    "A note of the meeting, kept as a file.".getBytes(StandardCharsets.UTF_8));

    private static final String ALL =
            """
            () => [...document.forms].map((form, place) => ({
                place,
                method: form.method,
                action: form.getAttribute('action') || location.pathname,
                fields: [...new Set([...form.elements].map(e => e.name))]
                    .filter(name => name && name !== '_csrf').sort().join(' '),
                inside: !!form.closest('#main'),
                left: form.hidden || !!form.closest('.as-room') || 'passkey' in form.dataset
            }))
            """;

    /// Unfolds what the form is folded in, fills it in where asked, and marks the button to press.
    private static final String PREPARE =
            """
            ([place, fill]) => {
                const form = document.forms[place], typed = [], files = [];
                for (let e = form.parentElement; e; e = e.parentElement) {
                    if (e.tagName === 'DETAILS') { e.open = true; }
                }
                form.querySelectorAll('details').forEach(it => { it.open = true; });
                const several = name => [...form.elements].filter(e => e.name === name);
                const day = '2026-11-20', words = 'Before the end of the month, if both agree.';
                const write = (field, value) => {
                    field.value = value;
                    if (field.type === 'text' || field.tagName === 'TEXTAREA') { typed.push(value); }
                };
                const fields = [...form.elements].filter(e => e.tagName !== 'FIELDSET');
                for (const field of fill ? fields : []) {
                    const empty = !field.value.trim();
                    if (field.type === 'radio' || field.type === 'checkbox') {
                        if (!several(field.name).some(e => e.checked)) { field.checked = true; }
                    } else if (field.tagName === 'SELECT') {
                        const first = [...field.options].find(it => it.value);
                        if (empty && first) { field.value = first.value; }
                    } else if (field.type === 'file') {
                        field.dataset.file = files.push(field.name);
                    } else if (field.type === 'number' && empty) {
                        write(field, field.min || '1');
                    } else if (field.type === 'date' && empty) {
                        write(field, day);
                    } else if (field.type === 'datetime-local' && empty) {
                        write(field, day + 'T10:00');
                    } else if (field.type === 'search' && empty) {
                        write(field, 'agree');
                    } else if ((field.type === 'text' || field.tagName === 'TEXTAREA') && empty) {
                        write(field, words.slice(0, field.maxLength < 0 ? 99 : field.maxLength));
                    }
                }
                const buttons = [...form.elements].filter(e => e.type === 'submit' && !e.disabled);
                const button = buttons[fill ? buttons.length - 1 : 0];
                document.querySelectorAll('[data-press]').forEach(e => delete e.dataset.press);
                if (button) { button.dataset.press = ''; }
                return { typed, files: files.length, seen: !!button && button.checkVisibility() };
            }
            """;

    private static final String WRONG =
            """
            place => [...document.forms[place].elements]
                .filter(e => e.willValidate && !e.checkValidity())
                .map(e => e.name + ': ' + e.validationMessage)
            """;

    /// Those typed words that no field of the page holds any more.
    private static final String LOST =
            """
            typed => {
                const kept = [...document.querySelectorAll('#main input, #main textarea')]
                    .map(e => e.value);
                return typed.filter(it => !kept.includes(it));
            }
            """;

    /// The forms of the page, without those that ask a device for a key.
    static List<FormOnPage> on(Page page) {
        var all = new ArrayList<FormOnPage>();
        for (var each : (List<?>) page.evaluate(ALL)) {
            var form = (Map<?, ?>) each;
            if (form.get("left").equals(false)) {
                var action = String.valueOf(form.get("action"));
                var fields = String.valueOf(form.get("fields"));
                var method = String.valueOf(form.get("method"));
                all.add(
                        new FormOnPage(
                                ((Number) form.get("place")).intValue(),
                                method,
                                action,
                                fields,
                                method + " " + Paths.pattern(action) + " (" + fields + ")",
                                form.get("inside").equals(true)));
            }
        }
        return all;
    }

    boolean changes() {
        return method.equals("post");
    }

    /// What was filled in.
    ///
    /// @param wrong what the browser would not send; empty where it sends the form
    /// @param seen whether the button is there to be pressed
    record Filled(List<String> typed, List<String> wrong, boolean seen) {}

    /// Fills the form in, or leaves it as it stands.
    Filled prepare(Page page, boolean fill) {
        var done = (Map<?, ?>) page.evaluate(PREPARE, List.of(place, fill));
        if (!done.get("files").equals(0)) {
            for (var field : page.locator("input[data-file]").all()) {
                field.setInputFiles(FILE);
            }
        }
        return new Filled(
                words(done.get("typed")),
                words(page.evaluate(WRONG, place)),
                done.get("seen").equals(true));
    }

    private static List<String> words(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    /// What was typed and is not on the page that answers.
    static List<String> lost(Page page, List<String> typed) {
        return words(page.evaluate(LOST, typed));
    }
}
