package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.List;
import org.dragoman.talks.CarryReason;
import org.dragoman.talks.CarrySheet;
import org.dragoman.talks.RoomState;
import org.dragoman.talks.Terms;

/// What a mediator takes along to one room, on one printed page, in the language of the page.
///
/// The page may be left on a table: of what must not be mentioned it holds names and terms only,
/// and never the words of another room that it has not granted.
///
/// @param room where the page is taken
/// @param sheet as it may lie on a table
public record SheetPage(DeskView view, RoomState room, CarrySheet sheet) {

    /// Roughly how many characters one printed page holds in the usual type, and in small type.
    private static final int USUAL = 2200;

    private static final int SMALL = 4500;

    /// The sheet of this request's member for a room.
    static SheetPage of(DeskView view, RoomState room) {
        var at = view.at();
        return new SheetPage(
                view,
                room,
                CarrySheet.of(view.talks(), at.member(), room.room(), at.moment().at())
                        .forTheTable());
    }

    /// The size of type in which it prints on one page.
    public String size() {
        int length =
                List.of(sheet.say(), sheet.ask(), sheet.silent()).stream()
                        .flatMap(List::stream)
                        .mapToInt(line -> Math.max(60, line.what().length() + 60))
                        .sum();
        return length <= USUAL ? "usual" : length <= SMALL ? "small" : "tight";
    }

    /// The terms on which words may be said.
    public static Terms terms(CarrySheet.Line line) {
        return line.why() instanceof CarryReason.Granted(_, _, var from, _) && !from.isEmpty()
                ? Terms.WITH_ATTRIBUTION
                : Terms.WITHOUT_ATTRIBUTION;
    }

    /// What a line says: words as they are, the title of a recorded act in the page's language.
    public String what(CarrySheet.Line line) {
        return line.why() instanceof CarryReason.Recorded
                ? view.words().named("sight", line.what())
                : line.what();
    }

    /// Why a line stands on the sheet.
    public String why(CarrySheet.Line line) {
        var words = view.words();
        return switch (line.why()) {
            case CarryReason.Granted(var kind, var binding, var from, _) ->
                    words.of(
                            from.isEmpty() ? "sheet.granted" : "sheet.granted.named",
                            words.named("kind", kind),
                            words.named("binding", binding),
                            from);
            case CarryReason.Unanswered _ -> words.of("sheet.unanswered");
            case CarryReason.Unacknowledged _ -> words.of("sheet.unacknowledged");
            case CarryReason.Drafted(var to) -> words.of("sheet.ask.grant", to.name());
            case CarryReason.ToReadBack(var to) -> words.of("sheet.ask.reading", to.name());
            case CarryReason.ToConfirm(var to) -> words.of("sheet.ask.confirm", to.name());
            case CarryReason.Point(var speaker, var readBack) ->
                    words.of(readBack ? "sheet.point.read" : "sheet.point", speaker);
            case CarryReason.Recorded(var entry) -> words.of("sheet.recorded", entry);
            case CarryReason.Capital(var answer, var since) ->
                    words.of("sheet.capital." + answer, view.at(since));
            case CarryReason.Promised(var byThem) ->
                    words.of(byThem ? "sheet.promised.by" : "sheet.promised.to");
            case CarryReason.PastDue(var byThem, var since) ->
                    words.of(byThem ? "sheet.due.by" : "sheet.due.to", view.at(since));
            case CarryReason.Term _ -> words.of("sheet.term");
            case CarryReason.NotIntroduced _ -> words.of("sheet.name");
            case CarryReason.Confided(var by, var terms) ->
                    words.of("sheet.confided", by.name(), words.named("terms", terms));
        };
    }

    /// Until when a line holds, in words; empty for ever.
    public String until(CarrySheet.Line line) {
        return line.until().equals(Instant.MAX) ? "" : view.at(line.until());
    }
}
