package org.dragoman.papers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// Reads the fields of a DOCX in their order.
final class DocxReading implements Markup.Reader {

    /// A field: its tag and the words in it.
    record Field(String tag, String words) {}

    private final List<Field> fields = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder stray = new StringBuilder();
    private String tag = "";
    private boolean inField;
    private boolean inText;

    private DocxReading() {}

    static TextPaper read(String file, Bytes bytes) {
        try {
            var document = Unpacked.parts(bytes.copy()).get("word/document.xml");
            if (document == null) {
                throw new Unclean(
                        "it is no DOCX", "Export the text first, edit that file, and import it.");
            }
            var reading = new DocxReading();
            Markup.read(document, reading);
            return new PaperParser(reading.fields).paper();
        } catch (Unclean unclean) {
            throw wrong(file, unclean, unclean.mend());
        } catch (IOException broken) {
            throw wrong(file, broken, "Save it again in the word processor.");
        }
    }

    private static IllegalArgumentException wrong(String file, Exception cause, String mend) {
        return new IllegalArgumentException(
                "%s: %s\n%s".formatted(file, cause.getMessage(), mend), cause);
    }

    private String place() {
        for (int i = fields.size() - 1; i >= 0; i--) {
            var field = fields.get(i);
            if (field.tag.equals("clause") || field.tag.equals("article")) {
                return "after %s %s".formatted(field.tag, field.words);
            }
        }
        return "before the first article";
    }

    @Override
    public void begins(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "ins", "del", "moveFrom", "moveTo" ->
                    throw new Unclean(
                            "%s there are tracked changes.".formatted(place()),
                            "Accept or reject them in the word processor, and import it again.");
            case "sdt" -> {
                if (inField) {
                    throw new Unclean(
                            "%s a field stands within a field.".formatted(place()),
                            "Undo the change there.");
                }
                inField = true;
                tag = "";
                words.setLength(0);
            }
            case "tag" -> tag = Markup.attribute(at, "val");
            case "t" -> inText = true;
            case "tab" -> {
                // Also an element of paragraph settings, where it stands outside of any field's
                // run.
                if (inField) {
                    words.append('\t');
                }
            }
            case "br" -> words.append('\n');
            case "cr" -> words.append('\r');
            default -> {}
        }
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "sdt" -> {
                inField = false;
                if (!tag.equals("label")) {
                    fields.add(new Field(tag, words.toString()));
                }
            }
            case "p" -> {
                if (!stray.toString().isBlank()) {
                    throw new Unclean(
                            "%s words stand outside the fields: “%s”".formatted(place(), stray),
                            "Put them into the words of a clause.");
                }
                stray.setLength(0);
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inText) {
            (inField ? words : stray).append(text);
        }
    }
}
