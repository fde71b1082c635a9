package org.dragoman.rooms;

import static org.dragoman.rooms.Act.answers;

import java.util.Map;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.TenderAct;

/// The forms about offers made openly, suggested packages and improvements.
final class ShuttleActs {

    private ShuttleActs() {}

    static Map<String, Act> all() {
        return Map.ofEntries(
                answers(
                        "mark-packages",
                        r -> new ShortlistAct.Mark(r.id("shortlist"), r.places("acceptable")),
                        "shortlist",
                        "acceptable"),
                answers(
                        "answer-improvement",
                        r -> new ShortlistAct.AnswerImprovement(r.id("improvement"), r.yes("yes")),
                        "improvement",
                        "yes"),
                answers(
                        "reply-offer",
                        r ->
                                new TenderAct.Reply(
                                        r.id("received"), r.yes("accept"), r.words("words")),
                        "received",
                        "accept",
                        "words"),
                answers(
                        "counter-offer",
                        r -> new TenderAct.Counter(r.id("received"), r.id("item")),
                        "received",
                        "item"),
                answers("withdraw-offer", r -> new TenderAct.Withdraw(r.id("grant")), "grant"));
    }
}
