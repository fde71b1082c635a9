package org.dragoman.papers;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/// The text that a reader sees of a document or a slide: not what was deleted, hidden or moved
/// away.
final class OfficeText implements Markup.Reader {

    private final Set<String> removed;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder run = new StringBuilder();
    private int deleted;
    private boolean inText;
    private boolean hiddenRun;
    private boolean inFields;
    private boolean hidden;

    OfficeText(Set<String> removed) {
        this.removed = removed;
    }

    String text() {
        return text.toString();
    }

    /// Whether the whole slide is hidden.
    boolean hidden() {
        return hidden;
    }

    @Override
    public void begins(XMLStreamReader at) {
        switch (at.getLocalName()) {
            case "del", "moveFrom" -> {
                deleted++;
                removed.add("deleted words (revisions)");
            }
            case "ins", "moveTo" -> removed.add("who inserted what, and when (revisions)");
            case "r" -> {
                run.setLength(0);
                hiddenRun = false;
            }
            case "vanish", "webHidden", "specVanish" ->
                    hiddenRun = hiddenRun || on(Markup.attribute(at, "val"));
            case "sz" -> hiddenRun = hiddenRun || tiny(Markup.attribute(at, "val"));
            case "color" ->
                    hiddenRun = hiddenRun || Markup.attribute(at, "val").equalsIgnoreCase("FFFFFF");
            case "t" -> inText = true;
            case "instrText" -> {
                inFields = true;
                removed.add("field codes");
            }
            case "tab" -> run.append('\t');
            case "br", "cr" -> run.append('\n');
            case "commentReference" -> removed.add("comments");
            case "altChunk", "object" -> removed.add("embedded files");
            case "sld" -> {
                hidden = Markup.attribute(at, "show").equals("0");
                if (hidden) {
                    removed.add("hidden slides");
                }
            }
            default -> {}
        }
    }

    private static boolean on(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    /// Letters of less than two points are hidden to any eye.
    private static boolean tiny(String halfPoints) {
        return halfPoints.matches("[0-3]");
    }

    @Override
    public void ends(String name) {
        switch (name) {
            case "del", "moveFrom" -> deleted--;
            case "r" -> {
                if (hiddenRun && !run.isEmpty()) {
                    removed.add("hidden words");
                } else if (deleted == 0) {
                    text.append(run);
                }
                run.setLength(0);
            }
            case "t" -> inText = false;
            case "instrText" -> inFields = false;
            case "tc" -> text.append('\t');
            case "p", "tr" -> text.append('\n');
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (inText && !inFields) {
            run.append(words);
        }
    }
}
