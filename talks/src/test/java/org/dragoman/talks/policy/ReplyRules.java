package org.dragoman.talks.policy;

import java.time.Instant;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Id;
import org.dragoman.talks.Rendering;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.Role;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.Version;
import org.dragoman.talks.Wording;

/// Whether a delegation's acts on a text take effect, and what they release.
///
/// @param role of who acts
/// @param tried whether it is only tried
record ReplyRules(PolicyTable table, RoomId room, Role role, Instant at, boolean tried) {

    private TextLedger text(Id id) {
        var text = table.ledger.texts.get(id);
        return text != null && text.seen.containsKey(room) ? text : null;
    }

    boolean act(TextAct act) {
        return switch (act) {
            case TextAct.ConsentToSilence(var id) -> {
                var text = text(id);
                yield text != null
                        && !text.consents.contains(room)
                        && (tried || text.consents.add(room));
            }
            case TextAct.ProposeVariant(var id, var clause, var words) ->
                    say(id, clause, words, false);
            case TextAct.WithdrawVariant(var id, var clause, var words) ->
                    unsay(id, clause, words, false);
            case TextAct.BreakSilence(var id, var words) ->
                    objectable(id, words) && (tried || object(id));
            case TextAct.Amend(var id, var clause, var words, var reason) -> {
                boolean may =
                        objectable(id, reason)
                                && !words.blank()
                                && contestable(text(id), clause)
                                && !text(id).own.contains(own(clause, false, words));
                if (may && !tried) {
                    text(id).own.add(own(clause, false, words));
                    object(id);
                }
                yield may;
            }
            case ReplyAct reply -> reply(reply);
            case AssentAct assent -> assent(assent);
        };
    }

    private TextLedger.Own own(String clause, boolean reservation, Wording words) {
        return new TextLedger.Own(room, clause, reservation, words);
    }

    private boolean contestable(TextLedger text, String clause) {
        return text.seen.get(room).clause(clause).isPresent()
                && !text.agreed.contains(clause)
                && !text.acceptedInView(room, clause);
    }

    private boolean say(Id id, String clause, Wording words, boolean reservation) {
        var text = text(id);
        boolean may =
                text != null
                        && !words.blank()
                        && !text.silent
                        && contestable(text, clause)
                        && !text.own.contains(own(clause, reservation, words));
        if (may && !tried) {
            text.own.add(own(clause, reservation, words));
        }
        return may;
    }

    /// Words stay a room's own when the only version that it was shown is withdrawn.
    private boolean unsay(Id id, String clause, Wording words, boolean reservation) {
        var text = table.ledger.texts.get(id);
        var own = own(clause, reservation, words);
        boolean may = text != null && text.own.contains(own);
        if (may && !tried) {
            text.own.remove(own);
            text.named.remove(own);
        }
        return may;
    }

    private boolean objectable(Id id, String words) {
        var text = text(id);
        return text != null
                && !words.isBlank()
                && text.silent
                && at.isBefore(text.deadline)
                && !text.objections.contains(room);
    }

    private boolean object(Id id) {
        var text = text(id);
        text.objections.add(room);
        if (table.settings().silenceToldAtOnce()) {
            new TextRules(table).end(at, id, text);
        }
        return true;
    }

    private boolean reply(ReplyAct act) {
        return switch (act) {
            case ReplyAct.EnterReservation(var id, var clause, var words) ->
                    say(id, clause, words, true);
            case ReplyAct.WithdrawReservation(var id, var clause, var words) ->
                    unsay(id, clause, words, true);
            case ReplyAct.LetOwnerBeKnown(var id, var clause, var words) -> name(id, clause, words);
            case ReplyAct.AnswerMerge(var merge, var agree) -> {
                for (var text : table.ledger.texts.values()) {
                    var ask = text.asks.get(merge);
                    var answer = agree ? "YES" : "NO";
                    if (ask != null && ask.room.equals(room) && !ask.answer.equals(answer)) {
                        if (!tried) {
                            ask.answer = answer;
                        }
                        yield true;
                    }
                }
                yield false;
            }
        };
    }

    private boolean name(Id id, String clause, Wording words) {
        var text = table.ledger.texts.get(id);
        boolean may = false;
        for (boolean reservation : new boolean[] {false, true}) {
            var own = own(clause, reservation, words);
            may |= text != null && text.own.contains(own) && !text.named.contains(own);
        }
        if (may && !tried) {
            for (boolean reservation : new boolean[] {false, true}) {
                var own = own(clause, reservation, words);
                if (text.own.contains(own)) {
                    text.named.add(own);
                    for (var other : text.rooms) {
                        new TextRules(table).tell(at, text, other, own);
                    }
                }
            }
        }
        return may;
    }

    private boolean assent(AssentAct act) {
        return switch (act) {
            case AssentAct.AcceptClause(var id, var name) -> {
                var text = text(id);
                boolean may =
                        text != null
                                && text.seen
                                        .get(room)
                                        .clause(name)
                                        .filter(Clause::clean)
                                        .isPresent()
                                && contestable(text, name)
                                && text.own.stream()
                                        .filter(o ->
                                                o.room().equals(room) && o.clause().equals(name))
                                        .allMatch(o -> TextLedger.stands(o, text.seen.get(room)));
                if (may && !tried) {
                    text.accepted.put(new TextLedger.Part(room, name), text.shown.get(room));
                }
                yield may;
            }
            case AssentAct.WithdrawAcceptance(var id, var name) -> {
                var text = text(id);
                boolean may =
                        text != null
                                && !text.agreed.contains(name)
                                && text.acceptedInView(room, name);
                if (may && !tried) {
                    text.accepted.remove(new TextLedger.Part(room, name));
                }
                yield may;
            }
            case AssentAct.ApproveVersion(var id) -> {
                var text = text(id);
                boolean may = text != null && !text.shown.get(room).equals(text.approved.get(room));
                if (may && !tried) {
                    text.approved.put(room, text.shown.get(room));
                }
                yield may;
            }
            case AssentAct.Initial(var id) -> {
                var text = text(id);
                boolean may =
                        text != null
                                && role == Role.HEAD
                                && !text.shown.get(room).equals(text.initialled.get(room))
                                && whole(text, text.seen.get(room));
                if (may && !tried) {
                    text.initialled.put(room, text.shown.get(room));
                }
                yield may;
            }
        };
    }

    private boolean whole(TextLedger text, Version version) {
        for (var clause : version.clauses()) {
            if (!text.agreed.contains(clause.name())) {
                return false;
            }
            for (var language : version.languages()) {
                var mark = text.concordant.get(new Rendering(clause.name(), language));
                boolean there =
                        clause.variants().stream().allMatch(w -> w.in(language).isPresent());
                if (!there
                        || (!language.equals(version.working())
                                && !text.holds(mark, clause.name(), text.shown.get(room)))) {
                    return false;
                }
            }
        }
        return true;
    }
}
