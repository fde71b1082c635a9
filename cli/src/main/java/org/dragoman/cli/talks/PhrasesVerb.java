package org.dragoman.cli.talks;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.minutes.PhraseBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `dragoman talks phrases`: how each thing that can be done is said.
@Command(
        name = "phrases",
        description = "The phrase book of minutes: how each act is said, with a sample.",
        mixinStandardHelpOptions = true)
final class PhrasesVerb implements Callable<Integer> {

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "WORD",
            description = "Only phrases that hold this word.")
    private String word = "";

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var sought = word.toLowerCase(Locale.ROOT);
        for (var book : PhraseBook.books()) {
            var phrases =
                    book.phrases().stream()
                            .filter(phrase ->
                                    (book.title() + phrase.sample())
                                            .toLowerCase(Locale.ROOT)
                                            .contains(sought))
                            .toList();
            if (!phrases.isEmpty()) {
                out.println(book.title());
                phrases.forEach(phrase -> {
                    out.println("  " + phrase.shape());
                    out.println("    " + phrase.sample());
                });
                out.println();
            }
        }
        out.flush();
        return 0;
    }
}
