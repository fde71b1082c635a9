package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.casefile.Findings;
import org.dragoman.rooms.Fields;
import org.dragoman.talks.Article;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Binding;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Sight;
import org.dragoman.talks.Terms;

/// What stands between the mediator's hand and another room: the paper as that room will see it, on
/// whose confidence it rests, what it gives away and costs, what must not be in it, and how it lies
/// between the sides.
///
/// @param to which room
/// @param words exactly as they will arrive
/// @param articles of the version that will be shown; nothing where it is no text
/// @param brings options and files that arrive with them, in words
/// @param kind what sort of message, and how binding, in words
/// @param from the name that will stand over them; empty for none
/// @param terms on which it leaves
/// @param rests on whose confidence, in words
/// @param checks what was looked at
/// @param gives what it would tell of other sides
/// @param costs what an answer to it would tell; none where it asks for none that counts
/// @param balance how it lies between the sides
/// @param second whether a second person has to say yes
/// @param order the order that conveys it
/// @param fields the order's fields
public record Clearance(
        RoomId to,
        String words,
        List<Article> articles,
        List<String> brings,
        String kind,
        String from,
        Terms terms,
        String rests,
        List<Check> checks,
        GivesAway gives,
        List<ClearanceCost> costs,
        PaperBalance balance,
        SecondPerson second,
        String order,
        List<Sight.Part> fields) {

    /// One thing looked at.
    ///
    /// @param style `clear`, `look` or `stop`
    public record Check(String style, String words) {}

    public Clearance {
        articles = List.copyOf(articles);
        brings = List.copyOf(brings);
        checks = List.copyOf(checks);
        costs = List.copyOf(costs);
        fields = List.copyOf(fields);
    }

    /// Whether nothing stops it.
    public boolean mayLeave() {
        return checks.stream().noneMatch(check -> check.style().equals("stop"));
    }

    /// Whether some side's answers would tell more than the budget allows.
    public boolean beyond() {
        return costs.stream().anyMatch(ClearanceCost::beyond);
    }

    /// The clearance that a form asks for: of a version of a text, of a grant, of the substance of
    /// what was confided, or of the mediator's own words; nothing where the form names what this
    /// member does not see.
    ///
    /// @param findings the case, where there is one
    static Optional<Clearance> of(DeskView view, Optional<Findings> findings, Fields form) {
        if (!form.one("text").isEmpty()) {
            return TextClearance.of(view, findings, form);
        }
        var draft =
                !form.one("grant").isEmpty()
                        ? ClearanceDraft.granted(view, form)
                        : !form.one("item").isEmpty()
                                ? ClearanceDraft.confided(view, form)
                                : ClearanceDraft.own(view, form);
        return draft.map(it -> of(view, findings, it));
    }

    private static Clearance of(DeskView view, Optional<Findings> findings, ClearanceDraft draft) {
        var message = draft.message();
        var found =
                WrongRoomCheck.findings(
                        view,
                        draft.to(),
                        draft.granted() ? Set.of(draft.source()) : Set.of(),
                        message.words());
        var checks = new ArrayList<>(draft.checks());
        checks.addAll(WrongRoomCheck.said(view, draft.to(), found));
        checks.add(ClearanceDraft.name(view, draft));
        var fields = new ArrayList<>(draft.fields());
        found.stream()
                .map(it -> it.words())
                .distinct()
                .forEach(words -> fields.add(new Sight.Part("found", words)));
        var words = view.words();
        return new Clearance(
                draft.to(),
                message.words(),
                List.of(),
                brings(message.options(), message.attachments()),
                words.named("kind", message.kind())
                        + " · "
                        + words.named("binding", message.binding()),
                draft.named() ? draft.source().name() : "",
                draft.terms(),
                draft.rests(),
                checks,
                new GivesAway(
                        draft.tells(),
                        findings.map(it -> GivesAway.touches(view, it, draft.to(), message.words()))
                                .orElse(List.of())),
                costs(view, draft),
                PaperBalance.of(
                        view,
                        findings.map(Findings::caseFile),
                        new Paper(message.words(), message.options())),
                SecondPerson.of(view, draft.order(), asForm(fields)),
                draft.order(),
                fields);
    }

    private static List<String> brings(Map<String, String> options, List<Attachment> files) {
        var brings = new ArrayList<String>();
        options.forEach((issue, option) -> brings.add(issue + ": " + option));
        files.forEach(file -> brings.add(file.name()));
        return brings;
    }

    private static List<ClearanceCost> costs(DeskView view, ClearanceDraft draft) {
        var kind = draft.message().kind();
        boolean counts =
                (GivesAway.offers(kind) || kind == org.dragoman.talks.MessageKind.NON_PAPER)
                        && draft.message().binding().compareTo(Binding.AD_REFERENDUM) < 0;
        if (!counts) {
            return List.of();
        }
        var told = new ArrayList<RoomId>();
        for (var side : view.sides().stream().map(RoomState::room).toList()) {
            boolean answers = side.equals(draft.to());
            boolean offers = side.equals(draft.source()) && GivesAway.offers(kind);
            if (answers || offers) {
                told.add(side);
            }
        }
        return ClearanceCost.of(view, told);
    }

    /// An order's fields as a form brings them.
    static Fields asForm(List<Sight.Part> parts) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var part : parts) {
            var all = new ArrayList<>(values.getOrDefault(part.name(), List.of()));
            all.add(part.value());
            values.put(part.name(), all);
        }
        return new Fields(values);
    }
}
