package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.talks.Article;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Command;
import org.dragoman.talks.Concordance;
import org.dragoman.talks.Definition;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Language;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Table;
import org.dragoman.talks.Talks;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.TextOrder;
import org.dragoman.talks.Texts;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Draws acts and orders about the single negotiating text.
record TextMoves(Talks talks, Draw draw, Instant at) {

    private static final Language FRENCH = new Language("fr");

    /// Delegations that have something to answer.
    List<RoomId> asked() {
        return draw.cast().delegations().stream()
                .filter(id -> !answers(talks.room(id).orElseThrow()).isEmpty())
                .toList();
    }

    Command reply(RoomState room) {
        var answers = answers(room);
        return answers.isEmpty() || draw.chance(0.3) ? act(room) : draw.one(answers);
    }

    /// What would bring a text further, as the room sees it.
    private List<Command> answers(RoomState room) {
        var answers = new ArrayList<Command>();
        for (var text : room.texts().shown().values()) {
            if (!text.consented()) {
                answers.add(new TextAct.ConsentToSilence(text.text()));
            }
            if (text.silence() == Texts.Silence.OPEN && draw.chance(0.5)) {
                answers.add(
                        draw.chance(0.5)
                                ? new TextAct.BreakSilence(text.text(), draw.words())
                                : new TextAct.Amend(text.text(), clause(), words(), draw.words()));
            }
            for (var clause : text.clauses()) {
                boolean acceptable =
                        clause.clean()
                                && !text.agreed().contains(clause.name())
                                && !text.assent().accepted().contains(clause.name());
                if (acceptable) {
                    answers.add(new AssentAct.AcceptClause(text.text(), clause.name()));
                }
            }
            if (!text.assent().approved() && draw.chance(0.3)) {
                answers.add(new AssentAct.ApproveVersion(text.text()));
            }
            if (text.whole() && !text.assent().initialled()) {
                return List.of(new AssentAct.Initial(text.text()));
            }
        }
        for (var ask : room.texts().asks().values()) {
            if (ask.agreed() == Texts.Answer.NONE) {
                answers.add(new ReplyAct.AnswerMerge(ask.merge(), draw.chance(0.85)));
            }
        }
        return answers;
    }

    Command act(RoomState room) {
        var shown = room.texts().shown().values();
        var own = room.texts().own().values();
        var id = draw.id(room.texts().shown().keys());
        if (shown.isEmpty()) {
            return new TextAct.ConsentToSilence(id);
        }
        var text = draw.one(shown);
        return switch (draw.random.nextInt(12)) {
            case 0 -> new TextAct.BreakSilence(draw.chance(0.8) ? text.text() : id, draw.words());
            case 1, 2 ->
                    own.isEmpty()
                            ? new TextAct.WithdrawVariant(id, "1", words())
                            : withdraw(draw.one(own));
            case 3, 4 ->
                    own.isEmpty()
                            ? new ReplyAct.LetOwnerBeKnown(id, "1", words())
                            : name(draw.one(own));
            case 5 -> new ReplyAct.EnterReservation(text.text(), clause(), words());
            case 6 -> new AssentAct.AcceptClause(text.text(), clause());
            case 7 -> new AssentAct.WithdrawAcceptance(text.text(), clause());
            case 8 ->
                    draw.chance(0.5)
                            ? new AssentAct.ApproveVersion(text.text())
                            : new AssentAct.Initial(text.text());
            default -> new TextAct.ProposeVariant(text.text(), clause(), words());
        };
    }

    private static Command name(Texts.Own own) {
        return new ReplyAct.LetOwnerBeKnown(own.text(), own.clause(), own.words());
    }

    private static Command withdraw(Texts.Own own) {
        return own.kind() == Texts.Kind.VARIANT
                ? new TextAct.WithdrawVariant(own.text(), own.clause(), own.words())
                : new ReplyAct.WithdrawReservation(own.text(), own.clause(), own.words());
    }

    private Wording words() {
        return Wording.of("en", draw.words());
    }

    private String clause() {
        return draw.chance(0.6) ? "1" : String.valueOf(1 + draw.random.nextInt(3));
    }

    Command order() {
        var texts = talks.desk().texts().values();
        if (texts.isEmpty() || draw.chance(texts.size() > 2 ? 0.01 : 0.05)) {
            var one = draw.one(draw.cast().delegations());
            var other = draw.one(draw.cast().delegations());
            return new TextOrder.OpenText(
                    one.equals(other) ? Set.copyOf(draw.cast().delegations()) : Set.of(one, other),
                    draw.words());
        }
        var text = draw.one(texts);
        var unseen =
                text.rooms().stream().filter(r -> !text.shownTo().contains(r)).sorted().toList();
        if (!unseen.isEmpty() && !text.shownTo().isEmpty() && draw.chance(0.06)) {
            return new TextOrder.WithdrawVersion(text.text(), draw.words());
        }
        if (!unseen.isEmpty() && draw.chance(0.85)) {
            return new TextOrder.ShowVersion(text.text(), draw.one(unseen));
        }
        var outcomes = outcomes(text);
        if (!outcomes.isEmpty() && draw.chance(0.65)) {
            return draw.one(outcomes);
        }
        return switch (draw.random.nextInt(8)) {
            case 0 ->
                    text.agreed().isEmpty()
                            ? draft(text)
                            : new TextOrder.ReopenClause(
                                    text.text(),
                                    draw.one(text.agreed().stream().sorted().toList()),
                                    draw.words());
            case 1, 2, 3 ->
                    new TextOrder.OpenSilence(
                            text.text(), at.plusSeconds(20 + draw.random.nextInt(15) * 10L));
            case 4 -> other(text);
            default -> draft(text);
        };
    }

    /// Orders that may well come too early.
    private Command other(Draft text) {
        return switch (draw.random.nextInt(6)) {
            case 5 -> new TextOrder.WithdrawVersion(text.text(), draw.words());
            case 0 -> new TextOrder.ShowVersion(text.text(), draw.room());
            case 1 -> new TextOrder.EstablishAgreement(text.text(), List.of(clause()));
            case 2 -> new TextOrder.FreezeVersion(text.text());
            case 3 -> new TextOrder.AnnounceInitials(text.text());
            default ->
                    new TextOrder.MarkConcordance(text.text(), clause(), FRENCH, draw.chance(0.5));
        };
    }

    /// What the team could establish now.
    private List<Command> outcomes(Draft text) {
        var orders = new ArrayList<Command>();
        var accepted =
                text.clauses().stream()
                        .map(Clause::name)
                        .filter(c -> !text.agreed().contains(c))
                        .filter(c ->
                                text.rooms().stream().allMatch(r -> text.assent().acceptedBy(r, c)))
                        .toList();
        if (!accepted.isEmpty()) {
            orders.add(new TextOrder.EstablishAgreement(text.text(), accepted));
        }
        for (var clause : text.clauses()) {
            if (text.version().languages().contains(FRENCH)
                    && text.concordance(clause, FRENCH) == Concordance.UNCHECKED) {
                orders.add(new TextOrder.MarkConcordance(text.text(), clause.name(), FRENCH, true));
            }
            if (clause.variants().stream().distinct().count() > 1 && text.merges().size() == 0) {
                orders.add(
                        new TextOrder.ProposeMerge(
                                text.text(),
                                clause.name(),
                                clause.variants().stream().distinct().toList(),
                                words()));
            }
        }
        for (var merge : text.merges().values()) {
            orders.add(new TextOrder.CompleteMerge(text.text(), merge.merge()));
        }
        if (all(text, text.assent().approved())
                && text.assent().frozen().number() < text.number()) {
            orders.add(new TextOrder.FreezeVersion(text.text()));
        }
        if (all(text, text.assent().initialled()) && text.assent().complete() < text.number()) {
            orders.add(new TextOrder.AnnounceInitials(text.text()));
        }
        return orders;
    }

    private static boolean all(Draft text, Table<RoomId, Integer> said) {
        return text.rooms().stream()
                .allMatch(r -> said.find(r).filter(n -> n == text.number()).isPresent());
    }

    /// One to three clauses, the first of which may define a term; some texts in two languages.
    private Command draft(Draft text) {
        int kind = Math.floorMod(text.text().hashCode(), 12);
        boolean two = kind % 4 == 0;
        var clauses = new ArrayList<Clause>();
        for (var name : List.of("1", "2", "3").subList(0, 1 + kind % 3)) {
            clauses.add(clause(text, name, two));
        }
        var definitions =
                kind < 6
                        ? List.of(new Definition("1", Wording.of("en", "pause")))
                        : List.<Definition>of();
        var article =
                new Article(
                        draw.chance(0.9) ? "1" : "2",
                        draw.chance(0.9) ? Wording.NONE : words(),
                        clauses);
        return new TextOrder.DraftVersion(
                text.text(),
                new Version(
                        Language.ENGLISH,
                        two ? List.of(Language.ENGLISH, FRENCH) : List.of(Language.ENGLISH),
                        definitions,
                        List.of(article)),
                Draw.FOUND);
    }

    private Clause clause(Draft text, String name, boolean two) {
        var was = text.version().clause(name);
        if (was.isPresent() && text.agreed().contains(name) && draw.chance(0.95)) {
            return was.get();
        }
        var variants = new ArrayList<>(own(text, name, Texts.Kind.VARIANT, two));
        if (variants.isEmpty()) {
            variants.addAll(
                    was.filter(_ -> draw.chance(0.5))
                            .map(Clause::variants)
                            .orElseGet(() -> List.of(translated(words(), two))));
        }
        if (draw.chance(0.2)) {
            variants.add(translated(words(), two));
        }
        return new Clause(
                name,
                variants,
                own(text, name, Texts.Kind.RESERVATION, two),
                name.equals("3") ? Set.of("1") : Set.of());
    }

    private List<Wording> own(Draft text, String clause, Texts.Kind kind, boolean two) {
        var words = new ArrayList<Wording>();
        for (var room : text.rooms().stream().sorted().toList()) {
            for (var own : talks.room(room).orElseThrow().texts().own().values()) {
                boolean here =
                        own.text().equals(text.text())
                                && own.clause().equals(clause)
                                && own.kind() == kind;
                if (here && draw.chance(0.97)) {
                    words.add(standing(text, own).orElseGet(() -> translated(own.words(), two)));
                }
            }
        }
        return words.stream().distinct().toList();
    }

    private static Optional<Wording> standing(Draft text, Texts.Own own) {
        return text.version().clause(own.clause()).stream()
                .flatMap(c ->
                        (own.kind() == Texts.Kind.VARIANT ? c.variants() : c.reservations())
                                .stream())
                .filter(w -> w.says(own.words()))
                .findFirst();
    }

    private Wording translated(Wording words, boolean two) {
        return two && draw.chance(0.9) ? words.with(FRENCH, "en français") : words;
    }
}
