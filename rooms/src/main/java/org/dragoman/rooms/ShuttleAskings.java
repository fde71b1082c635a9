package org.dragoman.rooms;

import static org.dragoman.rooms.Askings.id;
import static org.dragoman.rooms.Askings.yesOrNo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.talks.EnclosureAct;
import org.dragoman.talks.Id;
import org.dragoman.talks.ShortlistAct;
import org.dragoman.talks.ShuttleAct;
import org.dragoman.talks.TenderAct;

/// What the forms about open offers and suggested packages ask for.
final class ShuttleAskings {

    private static final int GLANCE = 80;

    private ShuttleAskings() {}

    static List<Field> fields(ShuttleAct act, View view) {
        return switch (act) {
            case ShortlistAct.Mark(var id, _) -> List.of(id("shortlist", id), packages(id, view));
            case ShortlistAct.AnswerImprovement(var id, var yes) ->
                    List.of(id("improvement", id), yesOrNo("yes", yes));
            case TenderAct.Reply(var id, var accept, _) ->
                    List.of(
                            id("received", id),
                            yesOrNo("accept", accept),
                            new Field.Paragraph("words", true));
            case TenderAct.Counter(var received, var item) ->
                    List.of(id("received", received), item(item, view));
            case TenderAct.Withdraw(var grant) -> List.of(id("grant", grant));
            case EnclosureAct _ -> List.of();
        };
    }

    private static Field packages(Id shortlist, View view) {
        var options = new LinkedHashMap<String, String>();
        view.state()
                .shuttle()
                .shortlists()
                .lists()
                .find(shortlist)
                .ifPresent(list -> {
                    for (int place = 0; place < list.packages().size(); place++) {
                        options.put("" + place, list.packages().get(place).toString());
                    }
                });
        return new Field.AnyOf("acceptable", options);
    }

    private static Field item(Id item, View view) {
        var words =
                view.state()
                        .confidences()
                        .items()
                        .find(item)
                        .map(it -> it.message().words().strip())
                        .orElse("");
        var glance = words.length() > GLANCE ? words.substring(0, GLANCE) + "…" : words;
        return new Field.OneOf("item", Map.of(item.text(), glance), true);
    }
}
