package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.talks.Article;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Id;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// What the delegations put forward for the texts under negotiation, and whose words they are.
public record DraftState(DeskView view) {

    /// Whether a delegation agreed that a text may be put under silence.
    public boolean consented(RoomId room, Id text) {
        return view.talks()
                .room(room)
                .flatMap(state -> state.texts().shown().find(text))
                .filter(Texts.Shown::consented)
                .isPresent();
    }

    /// How the silence on the latest version stands or ended; none where it was never opened on
    /// this version.
    public Texts.Silence silence(Draft text) {
        int number = 0;
        var ended = Texts.Silence.OPEN;
        for (var entry : view.entries()) {
            switch (entry.event()) {
                case TextEvent.SilenceOpened opened when opened.text().equals(text.text()) -> {
                    number = opened.number();
                    ended = Texts.Silence.OPEN;
                }
                case TextEvent.SilenceEnded end when end.text().equals(text.text()) ->
                        ended = end.broken() ? Texts.Silence.BROKEN : Texts.Silence.KEPT;
                default -> {}
            }
        }
        return number > 0 && number == text.number() ? ended : Texts.Silence.NONE;
    }

    /// With what words delegations objected in the silence on the latest version, those that did:
    /// the team knows, the others hear at the deadline that somebody did.
    public Map<RoomId, String> objections(Draft text) {
        var said = new TreeMap<RoomId, String>();
        if (silence(text) == Texts.Silence.NONE) {
            return said;
        }
        for (var entry : view.entries()) {
            switch (entry.event()) {
                case TextEvent.SilenceOpened opened when opened.text().equals(text.text()) ->
                        said.clear();
                case TextEvent.Objected objected when objected.text().equals(text.text()) ->
                        said.put(objected.room(), objected.words());
                default -> {}
            }
        }
        return said;
    }

    /// Words that a delegation put forward for a clause.
    ///
    /// @param kind a wording of the clause, or a reservation beside it
    public record Proposed(RoomId room, Texts.Kind kind, Wording words) {}

    /// Whose words a wording of a clause or a reservation beside it is; nobody's where they are the
    /// mediator's own.
    public List<RoomId> owners(Id text, String clause, Texts.Kind kind, Wording words) {
        return proposed(text, clause).stream()
                .filter(own -> own.kind() == kind && words.says(own.words()))
                .map(Proposed::room)
                .toList();
    }

    /// Words put forward for a clause that do not stand in it yet.
    public List<Proposed> proposedFor(Draft text, Clause clause) {
        return proposed(text.text(), clause.name()).stream()
                .filter(own ->
                        switch (own.kind()) {
                            case VARIANT -> !clause.has(own.words());
                            case RESERVATION -> !clause.hasReservation(own.words());
                        })
                .toList();
    }

    private List<Wording> with(List<Wording> standing, Draft text, Clause clause, Texts.Kind kind) {
        var all = new ArrayList<>(standing);
        proposedFor(text, clause).stream()
                .filter(own -> own.kind() == kind)
                .map(Proposed::words)
                .forEach(all::add);
        return all;
    }

    private List<Proposed> proposed(Id text, String clause) {
        var all = new ArrayList<Proposed>();
        for (var room : view.rooms()) {
            for (var own : room.texts().own().values()) {
                if (own.text().equals(text) && own.clause().equals(clause)) {
                    all.add(new Proposed(room.room(), own.kind(), own.words()));
                }
            }
        }
        return all;
    }

    /// The next version as a field holds it: the last one, with what was put forward since.
    public String draft(Draft text) {
        var version = text.version();
        var articles = new ArrayList<Article>();
        for (var article : version.articles()) {
            var clauses = new ArrayList<Clause>();
            for (var clause : article.clauses()) {
                clauses.add(
                        text.agreed().contains(clause.name())
                                ? clause
                                : new Clause(
                                        clause.name(),
                                        with(clause.variants(), text, clause, Texts.Kind.VARIANT),
                                        with(
                                                clause.reservations(),
                                                text,
                                                clause,
                                                Texts.Kind.RESERVATION),
                                        clause.dependsOn()));
            }
            articles.add(new Article(article.number(), article.heading(), clauses));
        }
        return DraftText.write(
                new Version(
                        version.working(), version.languages(), version.definitions(), articles));
    }
}
