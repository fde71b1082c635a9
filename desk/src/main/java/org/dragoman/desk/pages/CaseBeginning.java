package org.dragoman.desk.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.casefile.folder.FirstCase;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.rooms.Words;
import org.dragoman.talks.RoomKind;
import org.dragoman.talks.RoomState;

/// Gives talks a case that have none yet.
final class CaseBeginning {

    private final Casebooks books;
    private final Cabinet cabinet;

    CaseBeginning(Casebooks books, Cabinet cabinet) {
        this.books = books;
        this.cabinet = cabinet;
    }

    /// What a form came to.
    sealed interface Came {

        /// The talks have a case.
        record Begun() implements Came {}

        /// They have not: why, and what is wrong, word for word, where that says more.
        record Refused(String wrong, String detail) implements Came {}
    }

    /// Begins a case with what the talks know and an agenda.
    Came begin(AtDesk at) {
        var form = at.asked().form();
        var words = at.asked().words();
        if (form.one("mediator").isEmpty() || form.lines("issues").isEmpty()) {
            return new Came.Refused(words.of("case.begin.needs"), "");
        }
        var issues = new ArrayList<FirstCase.Issue>();
        for (var line : form.lines("issues")) {
            var issue = issue(line).filter(it -> !named(issues, it.name()));
            if (issue.isEmpty()) {
                return new Came.Refused(words.of("case.begin.line"), line);
            }
            issues.add(issue.get());
        }
        var card = at.open().card();
        var view = new DeskView(at);
        var first =
                new FirstCase(
                        card.title(),
                        form.one("mediator"),
                        card.venue().name(),
                        card.venue().zone().getId(),
                        names(view.rooms(RoomKind.DELEGATION)),
                        names(view.rooms(RoomKind.EXPERTS)),
                        issues,
                        at.today(),
                        at.member());
        var files = new TreeMap<String, byte[]>();
        first.files()
                .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return take(at, new CaseFiles(files), words);
    }

    /// Takes files as the case of these talks, once they were checked; or leaves everything.
    synchronized Came take(AtDesk at, CaseFiles files, Words words) {
        var talks = at.open().card().id();
        if (books.find(talks).isPresent()) {
            return new Came.Refused(words.of("case.begin.there"), "");
        }
        try {
            files.check();
        } catch (IllegalArgumentException faulty) {
            return new Came.Refused(words.of("case.refused"), String.valueOf(faulty.getMessage()));
        }
        var shelf = cabinet.shelf(talks);
        shelf.keep(files);
        books.read(talks, files, shelf);
        return new Came.Begun();
    }

    private static List<String> names(List<RoomState> rooms) {
        return rooms.stream().map(room -> room.room().name()).toList();
    }

    private static boolean named(List<FirstCase.Issue> issues, String name) {
        return issues.stream().anyMatch(it -> it.name().equals(name));
    }

    /// An issue as a line says it, `name: option / option`, with two options or more.
    static Optional<FirstCase.Issue> issue(String line) {
        int colon = line.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        var options = new LinkedHashSet<String>();
        for (var option : line.substring(colon + 1).split("/")) {
            if (!option.isBlank()) {
                options.add(option.strip());
            }
        }
        return Optional.of(
                        new FirstCase.Issue(line.substring(0, colon).strip(), List.copyOf(options)))
                .filter(it -> !it.name().isEmpty() && it.options().size() > 1);
    }
}
