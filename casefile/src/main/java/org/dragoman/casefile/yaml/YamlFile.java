package org.dragoman.casefile.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads a YAML file into blocks that keep their lines.
public final class YamlFile {

    /// The largest file that is read, in bytes.
    public static final int LARGEST = 4 << 20;

    private static final int DEEPEST = 32;

    private YamlFile() {}

    /// The top block of a file.
    ///
    /// @param file where it lies; messages name it as given
    /// @throws FaultyFile if it is too large, no UTF-8, no YAML 1.2, or no block of keys
    /// @throws UncheckedIOException if it cannot be read
    public static Block read(Path file) {
        return parse(file.toString(), text(file));
    }

    /// The top block of a text.
    ///
    /// @param name what messages call the file
    /// @throws FaultyFile if it is no YAML 1.2, or no block of keys
    public static Block parse(String name, String text) {
        var settings =
                LoadSettings.builder()
                        .setLabel(name)
                        .setUseMarks(true)
                        .setCodePointLimit(LARGEST)
                        .build();
        try {
            checkDepthAndAliases(name, text, settings);
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty() || !(root.get() instanceof MappingNode mapping)) {
                throw new Spot(name, 1)
                        .fault(
                                root.isEmpty()
                                        ? "The file is empty."
                                        : "The file is no block of keys and values.",
                                "Open it with \"dragoman: 1\" and \"key: value\" lines.");
            }
            return new Block(new Spot(name, 1), "this file", mapping);
        } catch (MarkedYamlEngineException wrong) {
            throw syntax(name, wrong);
        } catch (YamlEngineException wrong) {
            throw new Spot(name, 1)
                    .fault(
                            "This is no YAML: %s."
                                    .formatted(
                                            String.valueOf(wrong.getMessage())
                                                    .lines()
                                                    .findFirst()
                                                    .orElse("")),
                            "Save it as plain text without control characters.");
        }
    }

    private static FaultyFile syntax(String name, MarkedYamlEngineException wrong) {
        int line =
                wrong.getProblemMark()
                        .or(wrong::getContextMark)
                        .map(mark -> mark.getLine() + 1)
                        .orElse(1);
        int column = wrong.getProblemMark().map(mark -> mark.getColumn() + 1).orElse(1);
        var opened =
                wrong.getContextMark()
                        .filter(mark -> mark.getLine() + 1 != line)
                        .map(mark -> " of what opens on line %d".formatted(mark.getLine() + 1))
                        .orElse("");
        var problem = wrong.getProblem();
        if (problem.contains("TAB") || problem.contains("\\t")) {
            return new Spot(name, line)
                    .fault("A tab stands in the indent.", "Indent with spaces only.");
        }
        if (problem.contains("block end") || problem.contains("mapping values")) {
            return new Spot(name, line)
                    .fault(
                            "The indent is wrong at column %d (%s).".formatted(column, problem),
                            "Line it up with the other keys%s, with spaces; put a text that holds"
                                            .formatted(opened)
                                    + " \": \" in quotation marks.");
        }
        return new Spot(name, line)
                .fault(
                        "This is no YAML at column %d: %s.".formatted(column, problem),
                        "Check indent, brackets and quotation marks%s; put a text that holds"
                                        .formatted(opened)
                                + " \": \" or \" #\" or opens with a sign in quotation marks.");
    }

    private static void checkDepthAndAliases(String name, String text, LoadSettings settings) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            switch (event) {
                case AliasEvent _ ->
                        throw spot(name, event)
                                .fault(
                                        "An alias (*) stands here, which case files do not use.",
                                        "Write the value out.");
                case CollectionStartEvent _ -> {
                    if (++depth > DEEPEST) {
                        throw spot(name, event)
                                .fault(
                                        "The nesting is deeper than %d.".formatted(DEEPEST),
                                        "A case file needs six levels at most; take some out.");
                    }
                }
                case CollectionEndEvent _ -> depth--;
                default -> {}
            }
        }
    }

    private static Spot spot(String file, Event event) {
        return new Spot(file, event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    static Spot spot(String file, Node node) {
        return new Spot(file, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Spot(file.toString(), 1)
                        .fault(
                                "The file holds %d bytes; at most %d are read."
                                        .formatted(Files.size(file), LARGEST),
                                "Put long texts into reports/.");
            }
            var bytes = Files.readAllBytes(file);
            try {
                var text =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString();
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException _) {
                throw new Spot(file.toString(), lineOfFirstBadByte(bytes))
                        .fault("The file is not UTF-8.", "Save it as UTF-8.");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int lineOfFirstBadByte(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var in = ByteBuffer.wrap(bytes);
        var out = java.nio.CharBuffer.allocate(bytes.length + 1);
        decoder.decode(in, out, true);
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            if (bytes[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
