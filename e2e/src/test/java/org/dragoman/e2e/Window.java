package org.dragoman.e2e;

/// A window as somebody has it before them.
record Window(int width, boolean dark, String language, boolean scripts) {

    static final Window DESK = new Window(1280, false, "en", true);
    static final Window PHONE = new Window(390, false, "en", true);

    Window inTheDark() {
        return new Window(width, true, language, scripts);
    }

    Window in(String other) {
        return new Window(width, dark, other, scripts);
    }

    Window withoutScripts() {
        return new Window(width, dark, language, false);
    }

    @Override
    public String toString() {
        return width + (dark ? " dark " : " light ") + language + (scripts ? "" : " no script");
    }
}
