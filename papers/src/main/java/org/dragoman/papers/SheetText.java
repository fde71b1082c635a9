package org.dragoman.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// The values that a reader sees of a sheet: no formulas, no hidden rows or columns.
final class SheetText implements Markup.Reader {

    private final List<String> shared;
    private final Set<String> removed;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private String kind = "";
    private boolean inValue;
    private boolean hiddenRow;

    SheetText(List<String> shared, Set<String> removed) {
        this.shared = List.copyOf(shared);
        this.removed = removed;
    }

    String text() {
        return text.toString();
    }

    @Override
    public void begins(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "row" -> {
                hiddenRow = isTrue(Markup.attribute(at, "hidden"));
                if (hiddenRow) {
                    removed.add("hidden rows");
                }
            }
            case "col" -> {
                if (isTrue(Markup.attribute(at, "hidden"))) {
                    throw new Unclean(
                            "A sheet has hidden columns.",
                            "Remove them, or show them, and send it again.");
                }
            }
            case "c" -> {
                kind = Markup.attribute(at, "t");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            case "f" -> removed.add("formulas");
            default -> {}
        }
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                if (!hiddenRow) {
                    text.append(shown()).append('\t');
                }
            }
            case "row" -> text.append(hiddenRow ? "" : "\n");
            default -> {}
        }
    }

    private String shown() {
        if (!kind.equals("s")) {
            return value.toString();
        }
        if (!value.toString().strip().matches("\\d{1,9}")) {
            return "";
        }
        int place = Integer.parseInt(value.toString().strip());
        return place < shared.size() ? shared.get(place) : "";
    }

    @Override
    public void text(String words) {
        if (inValue) {
            value.append(words);
        }
    }

    /// The strings that cells refer to by their place.
    static final class Shared implements Markup.Reader {

        private final List<String> strings = new ArrayList<>();
        private final StringBuilder string = new StringBuilder();
        private boolean inText;

        List<String> strings() {
            return strings;
        }

        @Override
        public void begins(XMLStreamReader at) {
            switch (at.getLocalName()) {
                case "si" -> string.setLength(0);
                case "t" -> inText = true;
                default -> {}
            }
        }

        @Override
        public void ends(String name) {
            switch (name) {
                case "si" -> strings.add(string.toString());
                case "t" -> inText = false;
                default -> {}
            }
        }

        @Override
        public void text(String words) {
            if (inText) {
                string.append(words);
            }
        }
    }

    /// Whether the workbook hides a sheet.
    static final class Workbook implements Markup.Reader {

        private boolean hides;

        boolean hides() {
            return hides;
        }

        @Override
        public void begins(XMLStreamReader at) {
            if (at.getLocalName().equals("sheet")) {
                hides = hides || Markup.attribute(at, "state").contains("idden");
            }
        }

        @Override
        public void ends(String name) {}

        @Override
        public void text(String words) {}
    }
}
