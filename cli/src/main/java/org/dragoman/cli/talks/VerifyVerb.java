package org.dragoman.cli.talks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman verify`: whether an export is whole, checked offline.
@Command(
        name = "verify",
        description = {
            "Checks an export offline: nothing changed, left out, moved or cut off, and the server"
                    + " signed it.",
            "Prints its head (keep it, and give it next time), the fingerprint of the server's key"
                    + " and a digest of each text shown. Whoever was shown the same text has the"
                    + " same digest."
        },
        footer = {"", "Exit status: 0 it is whole; 2 it is not, and the message says where."},
        mixinStandardHelpOptions = true)
public final class VerifyVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "EXPORT", description = "A file that \"talks export\" wrote.")
    private Path export = Path.of("");

    @Option(
            names = "--head",
            paramLabel = "HEAD",
            description = "An earlier head of the same log, or a file that holds it.")
    private String head = "";

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    /// Checks an export.
    public VerifyVerb() {}

    @Override
    public Integer call() {
        var verification = Places.verified(export, head);
        if (json) {
            print(verification);
        }
        return switch (verification) {
            case Verification.Sound sound -> {
                if (!json) {
                    print(sound);
                }
                yield 0;
            }
            case Verification.Broken(var line, var problem) -> {
                var err = spec.commandLine().getErr();
                err.printf("%s:%d: %s.%n", export, line, problem);
                err.println("Do not rely on it: ask for another export, and keep this one.");
                err.flush();
                yield 2;
            }
        };
    }

    private void print(Verification.Sound sound) {
        var out = spec.commandLine().getOut();
        out.printf(
                "%s: whole. The %s of %s, %d lines.%n",
                export,
                sound.kind().equals("journal") ? "journal" : "record",
                sound.room(),
                sound.head().head().size());
        out.println("server's key: " + sound.key());
        for (var text : sound.texts()) {
            out.printf(
                    "text \"%s\", version %s (line %d): %s%n",
                    text.title(), text.version(), text.line(), text.digest());
        }
        out.println(sound.head().text());
        out.flush();
    }

    private void print(Verification verification) {
        var mapper = new JsonMapper();
        var node = mapper.createObjectNode();
        switch (verification) {
            case Verification.Sound sound -> {
                node.put("whole", true);
                node.put("kind", sound.kind());
                node.put("room", sound.room());
                node.put("log", sound.head().head().log());
                node.put("size", sound.head().head().size());
                node.put("chain", sound.head().head().chain().hex());
                node.put("head", sound.head().text());
                node.put("key", sound.key());
                var texts = node.putArray("texts");
                for (var text : sound.texts()) {
                    texts.addObject()
                            .put("line", text.line())
                            .put("title", text.title())
                            .put("version", text.version())
                            .put("digest", text.digest());
                }
            }
            case Verification.Broken(var line, var problem) ->
                    node.put("whole", false).put("line", line).put("problem", problem);
        }
        try {
            spec.commandLine().getOut().println(mapper.writeValueAsString(node));
            spec.commandLine().getOut().flush();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree could not be written.", impossible);
        }
    }
}
