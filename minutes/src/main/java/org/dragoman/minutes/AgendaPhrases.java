package org.dragoman.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.AgendaAct;
import org.dragoman.talks.AgendaChoice;
import org.dragoman.talks.AgendaItem;
import org.dragoman.talks.AgendaLinkage;
import org.dragoman.talks.AgendaOrder;

/// How the agenda is spoken of.
final class AgendaPhrases {

    private static final Pattern ITEM =
            Pattern.compile("(“\\d+”)(?: with the options (“\\d+”(?:(?:, | or )“\\d+”)*))?");
    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            AgendaAct.RequestItem.class,
                            "asks for the item {words issue}( with the options {many options}): {words"
                                    + " words}",
                            "asks for the item as [item] “Fuel” with the options “leased” or “bought”:"
                                    + " “It comes before years.”",
                            s ->
                                    new AgendaAct.RequestItem(
                                            new AgendaItem(s.words("issue"), s.many("options")),
                                            s.words("words"))),
                    Phrase.of(
                            AgendaAct.ReleaseRequest.class,
                            "lets the item {thing request} be put to others",
                            "lets the item [item] be put to others.",
                            s -> new AgendaAct.ReleaseRequest(s.thing("request"))),
                    Phrase.of(
                            AgendaAct.WithdrawRequest.class,
                            "takes the item {thing request} back",
                            "takes the item [item] back.",
                            s -> new AgendaAct.WithdrawRequest(s.thing("request"))),
                    Phrase.of(
                            AgendaAct.AnswerAgenda.class,
                            "agrees to the agenda {thing agenda}: {words words}",
                            "agrees to the agenda [agenda]: “As it stands.”",
                            s ->
                                    new AgendaAct.AnswerAgenda(
                                            s.thing("agenda"),
                                            new LinkedHashSet<>(),
                                            s.words("words"))),
                    Phrase.of(
                            AgendaAct.AnswerAgenda.class,
                            "disputes on the agenda {thing agenda} {many disputed}: {words words}",
                            "disputes on the agenda [agenda] “Missiles”: “Not here.”",
                            s ->
                                    new AgendaAct.AnswerAgenda(
                                            s.thing("agenda"),
                                            new LinkedHashSet<>(s.many("disputed")),
                                            s.words("words"))),
                    Phrase.of(
                            AgendaOrder.ProposeAgenda.class,
                            "puts an agenda to {rooms rooms}: {rest items}",
                            "puts an agenda as [agenda] to Iran and the US: “Years” with the options"
                                    + " “five” or “ten”; “Fuel”; tied: “five” on “Years” with “leased” on"
                                    + " “Fuel”",
                            s -> new AgendaOrder.ProposeAgenda(s.rooms("rooms"), agenda(s))),
                    Phrase.of(
                            AgendaOrder.SettleAgenda.class,
                            "settles the agenda {thing agenda}: {words words}",
                            "settles the agenda [agenda]: “Largely focused on years; missiles later.”",
                            s ->
                                    new AgendaOrder.SettleAgenda(
                                            s.thing("agenda"), s.words("words"))));

    private AgendaPhrases() {}

    private static Agenda agenda(Slots s) {
        var items = new ArrayList<AgendaItem>();
        var linkages = new ArrayList<AgendaLinkage>();
        for (var piece : s.filled().getOrDefault("items", "").split(";")) {
            var item = ITEM.matcher(piece.strip());
            if (piece.strip().startsWith("tied: ")) {
                linkages.add(linkage(s, piece));
            } else if (item.matches()) {
                items.add(
                        new AgendaItem(
                                s.quotations(item.group(1)).getFirst(),
                                item.group(2) == null ? List.of() : s.quotations(item.group(2))));
            } else {
                throw s.place()
                        .trouble(
                                "this is no item of an agenda: %s"
                                        .formatted(s.sentence().spoken(piece)),
                                "Write \"“Years” with the options “five” or “ten”; “Fuel”\".");
            }
        }
        return new Agenda(items, linkages);
    }

    private static AgendaLinkage linkage(Slots s, String piece) {
        var words = s.quotations(piece);
        var choices = new ArrayList<AgendaChoice>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            choices.add(new AgendaChoice(words.get(i + 1), words.get(i)));
        }
        return new AgendaLinkage(choices);
    }
}
