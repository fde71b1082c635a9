package org.dragoman.talks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The rounds and the consultations that one room knows of.
///
/// @param rounds how far each round has come
/// @param plenaries rounds of which this room agreed to a plenary
/// @param asked consultations of this side
public record Consultations(
        Table<Id, RoundStage> rounds, Table<Id, Boolean> plenaries, Table<Id, Asked> asked) {

    /// How far a consultation has come.
    public enum Stage {
        ASKED,
        INSTRUCTED,
        OVERDUE,
        PERSONAL_VIEW_ONLY;

        /// Whether the capital has said anything.
        public boolean answered() {
            return this == INSTRUCTED || this == PERSONAL_VIEW_ONLY;
        }
    }

    /// A question to a capital.
    ///
    /// @param answer the words of the answer; nothing before there is one
    public record Asked(
            Id consultation,
            RoomId room,
            RoomId capital,
            String question,
            List<String> options,
            Instant deadline,
            Stage stage,
            String answer) {

        Asked is(Stage next, String words) {
            return new Asked(consultation, room, capital, question, options, deadline, next, words);
        }
    }

    static final Consultations NONE =
            new Consultations(Table.empty(), Table.empty(), Table.empty());

    Consultations after(RoundEvent event) {
        return switch (event) {
            case RoundEvent.RoundConvened(var id, _, _, _) ->
                    new Consultations(rounds.with(id, RoundStage.CONVENED), plenaries, asked);
            case RoundEvent.RoundMoved(var id, _, var to, _) ->
                    new Consultations(
                            rounds.with(id, to),
                            to == RoundStage.PLENARY ? plenaries.without(id) : plenaries,
                            asked);
            case RoundEvent.PlenaryAgreed(_, var id) ->
                    new Consultations(rounds, plenaries.with(id, true), asked);
            case RoundEvent.Met _, RoundEvent.ContactNoted _ -> this;
        };
    }

    Consultations after(CapitalEvent event) {
        return switch (event) {
            case CapitalEvent.Consulted(
                            var room,
                            var capital,
                            var id,
                            var question,
                            var options,
                            var deadline) ->
                    asked(
                            asked.with(
                                    id,
                                    new Asked(
                                            id,
                                            room,
                                            capital,
                                            question,
                                            options,
                                            deadline,
                                            Stage.ASKED,
                                            "")));
            case CapitalEvent.Instructed(_, _, var id, var choice, var words) ->
                    asked(
                            asked.change(
                                    id,
                                    a ->
                                            a.is(
                                                    Stage.INSTRUCTED,
                                                    words.isBlank()
                                                            ? a.options.get(choice)
                                                            : a.options.get(choice)
                                                                    + ": "
                                                                    + words)));
            case CapitalEvent.PersonalViewGiven(_, _, var id, var words) ->
                    asked(asked.change(id, a -> a.is(Stage.PERSONAL_VIEW_ONLY, words)));
            case CapitalEvent.Overdue(_, _, var id) ->
                    asked(asked.change(id, a -> a.is(Stage.OVERDUE, "")));
            case CapitalEvent.TextLaid _,
                    CapitalEvent.ConsultationNoted _,
                    CapitalEvent.AnswerNoted _ ->
                    this;
        };
    }

    private Consultations asked(Table<Id, Asked> next) {
        return new Consultations(rounds, plenaries, next);
    }

    /// How the room sees its rounds and consultations.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var round : rounds.keys()) {
            sights.add(
                    Sight.of(
                            "round",
                            "round",
                            round,
                            "stage",
                            rounds.find(round).orElseThrow(),
                            "agreed to a plenary",
                            plenaries.has(round)));
        }
        for (var question : asked.values()) {
            sights.add(
                    Sight.of(
                            "consultation",
                            "consultation",
                            question.consultation,
                            "capital",
                            question.capital,
                            "question",
                            question.question,
                            "options",
                            question.options,
                            "deadline",
                            question.deadline,
                            "stage",
                            question.stage,
                            "answer",
                            question.answer));
        }
        return sights;
    }
}
