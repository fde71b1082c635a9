package org.dragoman.rooms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.AccordAct;
import org.dragoman.talks.AssentAct;
import org.dragoman.talks.CapitalAct;
import org.dragoman.talks.ConfidenceAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.OfferAct;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.ProceedingsAct;
import org.dragoman.talks.ReplyAct;
import org.dragoman.talks.RoomCommand;
import org.dragoman.talks.RoundAct;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.TextAct;
import org.dragoman.talks.Wording;

/// The forms for what a participant may do now about some families of things.
///
/// They are made from the acts that the room's own door would accept: a form that is shown can be
/// sent, and what could not be done has none.
final class Askings {

    private final View view;
    private final ConductAskings conduct;
    private final AccordAskings accords;

    private Askings(View view) {
        this.view = view;
        this.conduct = new ConductAskings(view);
        this.accords = new AccordAskings(view);
    }

    /// The forms of these families, in the order in which the door names the acts.
    static List<Asking> of(View view, List<Family> families) {
        var askings = new Askings(view);
        var all = new ArrayList<Asking>();
        for (var act : view.possible(it -> Family.of(it).filter(families::contains).isPresent())) {
            askings.add(new Asking(name(act), askings.fields(act), view.wouldWait(act)), all);
        }
        return all;
    }

    private void add(Asking next, List<Asking> into) {
        for (int i = 0; i < into.size(); i++) {
            var both = into.get(i).with(next);
            if (both.isPresent()) {
                into.set(i, both.get());
                return;
            }
        }
        into.add(next);
    }

    private List<Field> fields(RoomCommand act) {
        return switch (act) {
            case ProceedingsAct it -> conduct.fields(it);
            case AccordAct it -> accords.fields(it);
            case ShuttleAct it -> ShuttleAskings.fields(it, view);
            case TextAct it -> text(it);
            case PeopleAct _, ConfidenceAct _, OfferAct _, RoundAct _, CapitalAct _ -> List.of();
        };
    }

    private List<Field> text(TextAct act) {
        return switch (act) {
            case AssentAct.AcceptClause(var text, var clause) -> clause(text, clause);
            case AssentAct.WithdrawAcceptance(var text, var clause) -> clause(text, clause);
            case AssentAct.ApproveVersion(var text) -> List.of(id("text", text));
            case AssentAct.Initial(var text) -> List.of(id("text", text));
            case TextAct.Amend(var text, var clause, _, _) -> {
                var fields = new ArrayList<>(clause(text, clause));
                fields.add(new Field.Side("words", languages(text)));
                fields.add(new Field.Paragraph("reason", false));
                yield fields;
            }
            case ReplyAct.WithdrawReservation(var text, var clause, var words) -> {
                var fields = new ArrayList<>(clause(text, clause));
                fields.addAll(said(words));
                yield fields;
            }
            case ReplyAct.AnswerMerge(var merge, var agree) ->
                    List.of(id("merge", merge), yesOrNo("agree", agree));
            case TextAct _ -> List.of();
        };
    }

    private List<Language> languages(Id text) {
        return view.state()
                .texts()
                .shown()
                .find(text)
                .map(shown -> List.copyOf(shown.version().languages()))
                .orElse(List.of());
    }

    private static List<Field> clause(Id text, String clause) {
        return List.of(id("text", text), new Field.Hidden("clause", clause));
    }

    private static List<Field> said(Wording words) {
        var fields = new ArrayList<Field>();
        words.words()
                .forEach((language, said) -> {
                    fields.add(new Field.Hidden("language", language.tag()));
                    fields.add(new Field.Hidden("words", said));
                });
        return fields;
    }

    static Field id(String name, Id id) {
        return new Field.Hidden(name, id.text());
    }

    static Field yesOrNo(String name, boolean yes) {
        var word = yes ? "yes" : "no";
        return new Field.OneOf(name, Map.of(word, name + "." + word), false);
    }

    /// One of the participants' own words.
    static Field named(String name, String option) {
        return new Field.OneOf(name, Map.of(option, option), true);
    }

    /// A value of a closed list.
    static Field listed(String name, Enum<?> value) {
        return new Field.OneOf(name, Map.of(value.name(), name + "." + value.name()), false);
    }

    static Field anyOf(String name, List<String> options) {
        var all = new LinkedHashMap<String, String>();
        options.forEach(option -> all.put(option, option));
        return new Field.AnyOf(name, all);
    }

    /// The name of the form that asks for an act of a family.
    static String name(RoomCommand act) {
        return Names.of(act);
    }
}
