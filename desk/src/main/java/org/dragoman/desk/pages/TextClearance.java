package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.casefile.Findings;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Terms;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What stands between the latest version of a text and a room to which it is about to be shown.
final class TextClearance {

    private TextClearance() {}

    /// The clearance that a form asks for; nothing where it names no version that this room could
    /// be shown.
    static Optional<Clearance> of(DeskView view, Optional<Findings> findings, Fields form) {
        var to = view.named(form.one("to")).map(RoomState::room);
        return view.talks()
                .desk()
                .texts()
                .find(new Id(form.one("text")))
                .filter(text -> text.number() > 0)
                .filter(text -> to.filter(text.rooms()::contains).isPresent())
                .map(text -> of(view, findings, text, to.orElseThrow()));
    }

    private static Clearance of(DeskView view, Optional<Findings> findings, Draft text, RoomId to) {
        var words = view.words();
        var said = said(view, text.version());
        var owners = new TreeSet<RoomId>();
        var gives = gives(view, text, to, owners);
        var checks = new ArrayList<Clearance.Check>();
        checks.addAll(
                WrongRoomCheck.said(view, to, WrongRoomCheck.findings(view, to, Set.of(), said)));
        checks.addAll(state(view, text, to));
        var fields =
                List.of(
                        new Sight.Part("text", text.text().text()),
                        new Sight.Part("room", to.name()));
        return new Clearance(
                to,
                said,
                text.version().articles(),
                List.of(),
                text.title() + " · " + words.of("text.version", text.number()),
                "",
                Terms.WITHOUT_ATTRIBUTION,
                owners.isEmpty()
                        ? words.of("clear.text.own")
                        : words.of("clear.text.rests", view.names(owners)),
                checks,
                new GivesAway(
                        gives,
                        findings.map(it -> GivesAway.touches(view, it, to, said))
                                .orElse(List.of())),
                List.of(),
                balance(view, findings, text, said),
                SecondPerson.of(view, "show", Clearance.asForm(fields)),
                "show",
                fields);
    }

    /// The version as plain words, in all its languages: a bracket's wordings one below the other.
    private static String said(DeskView view, Version version) {
        var lines = new ArrayList<String>();
        for (var article : version.articles()) {
            var heading = article.heading().in(version.working()).orElse("");
            var title = (article.number() + " " + heading).strip();
            if (!title.isEmpty()) {
                lines.add(title);
            }
            for (var clause : article.clauses()) {
                boolean bracket = clause.variants().size() > 1;
                for (var variant : clause.variants()) {
                    all(variant, bracket ? "[%s] ".formatted(clause.name()) : clause.name() + ". ")
                            .forEach(lines::add);
                }
                for (var reservation : clause.reservations()) {
                    all(reservation, view.words().of("text.reservation") + " ").forEach(lines::add);
                }
            }
        }
        return String.join("\n", lines);
    }

    private static List<String> all(Wording wording, String before) {
        return wording.words().values().stream().map(words -> before + words).toList();
    }

    /// Clause by clause the words that another delegation proposed, reservations among them.
    ///
    /// @param owners to which the proposing delegations are added
    private static List<Clearance.Check> gives(
            DeskView view, Draft text, RoomId to, Set<RoomId> owners) {
        var drafts = new DraftState(view);
        var clauses = new TreeMap<RoomId, Set<String>>();
        for (var clause : text.clauses()) {
            var whose = new ArrayList<RoomId>();
            for (var variant : clause.variants()) {
                whose.addAll(
                        drafts.owners(text.text(), clause.name(), Texts.Kind.VARIANT, variant));
            }
            for (var words : clause.reservations()) {
                whose.addAll(
                        drafts.owners(text.text(), clause.name(), Texts.Kind.RESERVATION, words));
            }
            for (var owner : whose) {
                owners.add(owner);
                if (!owner.equals(to)) {
                    clauses.computeIfAbsent(owner, _ -> new TreeSet<>()).add(clause.name());
                }
            }
        }
        var gives = new ArrayList<Clearance.Check>();
        clauses.forEach((owner, names) ->
                gives.add(
                        new Clearance.Check(
                                "look",
                                view.words()
                                        .of(
                                                "clear.text.gives",
                                                owner.name(),
                                                view.words().list(names)))));
        return gives;
    }

    /// Whether the sides are shown the same, what the checker found, and that it is final.
    private static List<Clearance.Check> state(DeskView view, Draft text, RoomId to) {
        var words = view.words();
        var checks = new ArrayList<Clearance.Check>();
        if (text.shownTo().contains(to)) {
            checks.add(new Clearance.Check("stop", words.of("clear.text.again", to.name())));
        }
        var others =
                text.rooms().stream()
                        .filter(room -> !room.equals(to) && !text.shownTo().contains(room))
                        .toList();
        checks.add(
                others.isEmpty()
                        ? new Clearance.Check("clear", words.of("clear.text.all"))
                        : new Clearance.Check(
                                "look", words.of("clear.text.others", view.names(others))));
        var found = new TextState(view, text, 0).findings();
        if (found.isEmpty()) {
            checks.add(new Clearance.Check("clear", words.of("draft.findings.nothing")));
        }
        for (var finding : found) {
            checks.add(
                    new Clearance.Check(
                            "look",
                            words.of(
                                    "clear.text.found",
                                    finding.clause(),
                                    words.of("finding." + finding.kind(), finding.words()))));
        }
        return checks;
    }

    private static PaperBalance balance(
            DeskView view, Optional<Findings> findings, Draft text, String said) {
        var paper = new Paper(said, java.util.Map.of());
        var rows = new ArrayList<PaperBalance.Row>();
        for (var lies : new TextState(view, text, 0).balance()) {
            if (lies.sides().stream().anyMatch(line -> line.known())) {
                rows.add(new PaperBalance.Row(lies.clause(), "", lies.sides()));
            }
        }
        return new PaperBalance(
                rows, PaperBalance.of(view, findings.map(Findings::caseFile), paper).sides());
    }
}
