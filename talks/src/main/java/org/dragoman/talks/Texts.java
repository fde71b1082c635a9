package org.dragoman.talks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// The texts as one room was shown them, with its own words for them.
///
/// @param shown the latest version of each text that this room was shown
/// @param own words of this room for a clause, by text, clause, kind and words
/// @param owners whose words others let be known, by the same key and owner
/// @param asks merges that this room was asked about
public record Texts(
        Table<Id, Shown> shown,
        Table<String, Own> own,
        Table<String, Owner> owners,
        Table<Id, Ask> asks) {

    /// How a silence procedure stands.
    public enum Silence {
        NONE,
        OPEN,
        BROKEN,
        KEPT
    }

    /// A text as this room was last shown it.
    ///
    /// @param agreed clauses that are agreed ad referendum
    /// @param silencing how the silence procedure on it stands
    /// @param earlier how it stood before this version was shown, for when it is withdrawn; nothing
    ///   where it was shown for the first time
    public record Shown(
            Id text,
            String title,
            int number,
            Version version,
            Id nonce,
            Set<String> agreed,
            Silencing silencing,
            Assent assent,
            List<Shown> earlier) {

        public Shown {
            earlier = List.copyOf(earlier);
        }

        static Shown of(TextEvent.TextShown event) {
            return new Shown(
                    event.text(),
                    event.title(),
                    event.number(),
                    event.version(),
                    event.nonce(),
                    Set.of(),
                    Silencing.NONE,
                    Assent.NONE,
                    List.of());
        }

        Shown redrafted(TextEvent.TextShown event) {
            return new Shown(
                    text,
                    event.title(),
                    event.number(),
                    event.version(),
                    event.nonce(),
                    agreed,
                    silencing,
                    assent.redrafted(version, event.version()),
                    List.of(since(List.of())));
        }

        private Shown since(List<Shown> before) {
            return new Shown(
                    text, title, number, version, nonce, agreed, silencing, assent, before);
        }

        private Shown with(Set<String> clauses, Silencing then, Assent next) {
            return new Shown(
                    text, title, number, version, nonce, Set.copyOf(clauses), then, next, earlier);
        }

        /// As it stood before a version that is withdrawn; what was said of it is asked again.
        Shown withdrawn(Shown was) {
            return was.with(agreed, silencing, was.assent.withdrawn());
        }

        Shown with(Silencing then) {
            return with(agreed, then, assent);
        }

        Shown with(Assent next) {
            return with(agreed, silencing, next);
        }

        Shown agreed(List<String> more, Silence then) {
            var all = new HashSet<>(agreed);
            all.addAll(more);
            return with(all, silencing.is(then), assent);
        }

        Shown reopened(List<String> clauses) {
            var left = new HashSet<>(agreed);
            left.removeAll(clauses);
            return with(left, silencing, assent.reopened(clauses));
        }

        /// Whether this room has consented to the use of silence.
        public boolean consented() {
            return silencing.consented();
        }

        /// How the silence procedure stands.
        public Silence silence() {
            return silencing.silence();
        }

        /// Until when the silence runs or ran; [Instant#MIN] where there was none.
        public Instant deadline() {
            return silencing.deadline();
        }

        /// Whether this room has objected in the present silence.
        public boolean objected() {
            return silencing.objected();
        }

        /// What two participants compare to see that they were shown the same.
        public Digest digest() {
            return new TextEvent.TextShown(new RoomId(""), text, title, number, version, nonce)
                    .digest();
        }

        /// The clauses of the version, in order.
        public List<Clause> clauses() {
            return version.clauses();
        }

        /// How far a clause has come.
        public Clause.Stage stage(Clause clause) {
            if (assent.closed()) {
                return Clause.Stage.CLOSED;
            }
            if (agreed.contains(clause.name())) {
                return Clause.Stage.AGREED_AD_REFERENDUM;
            }
            return clause.variants().size() > 1 ? Clause.Stage.BRACKETED : Clause.Stage.PROPOSED;
        }

        /// How a clause stands in a language.
        public Concordance concordance(Clause clause, Language language) {
            if (clause.variants().stream().anyMatch(words -> words.in(language).isEmpty())) {
                return Concordance.MISSING;
            }
            if (language.equals(version.working())) {
                return Concordance.WORKING;
            }
            return assent.concordant().contains(new Rendering(clause.name(), language))
                    ? Concordance.CONCORDANT
                    : Concordance.UNCHECKED;
        }

        /// Whether every clause is agreed, in every language: it may be initialled.
        public boolean whole() {
            return !version.clauses().isEmpty() && version.clauses().stream().allMatch(this::whole);
        }

        private boolean whole(Clause clause) {
            return agreed.contains(clause.name())
                    && version.languages().stream()
                            .map(language -> concordance(clause, language))
                            .allMatch(it ->
                                    it == Concordance.WORKING || it == Concordance.CONCORDANT);
        }
    }

    /// What words are to a clause.
    public enum Kind {
        VARIANT,
        RESERVATION
    }

    /// Words of this room for a clause.
    ///
    /// @param named whether it let itself be known as their owner
    public record Own(Id text, String clause, Kind kind, Wording words, boolean named) {

        String key() {
            return Texts.key(text, clause, kind, words);
        }

        /// Whether they stand in a version, in this clause.
        public boolean standIn(Version version) {
            return version.clause(clause).filter(c -> Texts.has(c, kind, words)).isPresent();
        }
    }

    /// Whose words stand in a clause, as the owner let be known.
    public record Owner(Id text, String clause, Wording words, RoomId owner) {}

    /// A merge as its owner was asked about it.
    ///
    /// @param own this room's words that it would replace
    /// @param agreed this room's answer so far
    public record Ask(
            Id merge, Id text, String clause, List<Wording> own, Wording into, Answer agreed) {

        Ask answered(Answer answer) {
            return new Ask(merge, text, clause, own, into, answer);
        }
    }

    /// What a room answered about a merge.
    public enum Answer {
        NONE,
        YES,
        NO
    }

    static final Texts NONE = new Texts(Table.empty(), Table.empty(), Table.empty(), Table.empty());

    static String key(Id text, String clause, Kind kind, Wording words) {
        var sight = TextSight.said(text.text(), words, "clause", clause, "kind", kind);
        return new String(new Canonical().sight(sight).bytes(), StandardCharsets.UTF_8);
    }

    static boolean has(Clause clause, Kind kind, Wording words) {
        return switch (kind) {
            case VARIANT -> clause.has(words);
            case RESERVATION -> clause.hasReservation(words);
        };
    }

    /// Words of this room for one clause of a text.
    List<Own> ownFor(Id text, String clause) {
        return own.values().stream()
                .filter(it -> it.text().equals(text) && it.clause().equals(clause))
                .toList();
    }

    Texts after(TextEvent event) {
        return switch (event) {
            case TextEvent.TextShown it ->
                    new TextReplies(
                                    shown(
                                            shown.with(
                                                    it.text(),
                                                    shown.find(it.text())
                                                            .map(s -> s.redrafted(it))
                                                            .orElseGet(() -> Shown.of(it)))))
                            .withoutAsks(it.text());
            case TextEvent.SilenceConsented(_, var id) ->
                    change(id, s -> s.with(s.silencing.withConsent()));
            case TextEvent.SilenceOpened(var id, _, _, var deadline) ->
                    change(id, s -> s.with(s.silencing.until(deadline)));
            case TextEvent.Objected(_, var id, _) ->
                    change(id, s -> s.with(s.silencing.withObjection()));
            case TextEvent.SilenceEnded(var id, _, var broken, var agreed) ->
                    change(id, s -> s.agreed(agreed, broken ? Silence.BROKEN : Silence.KEPT));
            case TextEvent.ClausesReopened(var id, _, var clauses, _) ->
                    change(id, s -> s.reopened(clauses));
            case TextEvent.VersionWithdrawn(var id, _, _, _) -> withdrawn(id);
            case TextEvent.VariantProposed(_, var id, var clause, var words) ->
                    with(new Own(id, clause, Kind.VARIANT, words, false));
            case TextEvent.VariantWithdrawn(_, var id, var clause, var words) ->
                    without(key(id, clause, Kind.VARIANT, words));
            case TextEvent.TextOpened _, TextEvent.VersionDrafted _ -> this;
            case ReplyEvent reply -> new TextReplies(this).after(reply);
            case AssentEvent assent -> after(assent);
        };
    }

    private Texts after(AssentEvent event) {
        return switch (event) {
            case AssentEvent.ClauseAccepted(_, var id, _, var clause) ->
                    assent(id, a -> a.accepting(clause, true));
            case AssentEvent.AcceptanceWithdrawn(_, var id, var clause) ->
                    assent(id, a -> a.accepting(clause, false));
            case AssentEvent.ClausesAgreed(var id, _, var clauses) ->
                    change(id, s -> s.agreed(clauses, s.silence()));
            case AssentEvent.ConcordanceMarked(var id, _, var clause, var language, var found) ->
                    assent(id, a -> a.marked(new Rendering(clause, language), found));
            case AssentEvent.VersionApproved(_, var id, _) -> assent(id, Assent::approves);
            case AssentEvent.VersionFrozen(var id, _, _) ->
                    change(
                            id,
                            s ->
                                    s.with(
                                            s.assent.freezes(
                                                    new FrozenVersion(
                                                            s.number, s.version, s.nonce))));
            case AssentEvent.Initialled(_, var id, _) -> assent(id, a -> a.initials(false));
            case AssentEvent.TextInitialled(var id, _, _) -> assent(id, a -> a.initials(true));
        };
    }

    /// Where a text was shown for the first time, it is gone with its only version.
    private Texts withdrawn(Id id) {
        boolean first = shown.find(id).filter(it -> it.earlier().isEmpty()).isPresent();
        return first
                ? shown(shown.without(id))
                : change(id, s -> s.withdrawn(s.earlier().getFirst()));
    }

    /// A text closed with the whole, by its instrument.
    Texts closed(Id id) {
        return assent(id, Assent::closes);
    }

    private Texts change(Id id, UnaryOperator<Shown> change) {
        return shown(shown.change(id, change));
    }

    private Texts assent(Id id, UnaryOperator<Assent> change) {
        return change(id, s -> s.with(change.apply(s.assent)));
    }

    private Texts shown(Table<Id, Shown> next) {
        return new Texts(next, own, owners, asks);
    }

    Texts with(Own words) {
        return new Texts(shown, own.with(words.key(), words), owners, asks);
    }

    Texts without(String key) {
        return new Texts(shown, own.without(key), owners, asks);
    }

    Texts asks(Table<Id, Ask> next) {
        return new Texts(shown, own, owners, next);
    }

    /// How the room sees its texts.
    List<Sight> sights() {
        return new TextSights(this).all();
    }
}
