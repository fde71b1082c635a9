package org.dragoman.rooms;

import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.talks.RoomKind;

/// Makes the pages of a room.
public final class RoomPages {

    /// How many entries of the record stand on a page.
    public static final int ENTRIES = 50;

    private RoomPages() {}

    /// What stands in the frame of a page.
    public static Html.Inside inside(RoomPage page, View view) {
        return switch (page) {
            case NOW -> (out, forms) -> JtenowGenerated.render(out, forms, NowPage.of(view), view);
            case RECEIVED -> (out, forms) -> JtereceivedGenerated.render(out, forms, view);
            case WRITE -> (out, forms) -> JtewriteGenerated.render(out, forms, view);
            case OURS -> (out, forms) -> JteoursGenerated.render(out, forms, view);
            case OFFERS ->
                    (out, forms) ->
                            JteoffersGenerated.render(out, forms, view, Folio.of(view, page));
            case TEXT -> (out, forms) -> JtetextGenerated.render(out, forms, view);
            case CAPITAL -> (out, forms) -> JtecapitalGenerated.render(out, forms, view);
            case SHEET -> (out, forms) -> sheet(out, forms, view);
            case AGREEMENT, TALKS, EXPERTS ->
                    (out, forms) ->
                            JtefolioGenerated.render(out, forms, view, page, Folio.of(view, page));
            case PEOPLE -> (out, forms) -> JtepeopleGenerated.render(out, forms, view);
            case RECORD -> record(view, Long.MAX_VALUE);
        };
    }

    /// The record's entries before a number.
    public static Html.Inside record(View view, long before) {
        return (out, forms) -> JterecordGenerated.render(out, forms, view, before);
    }

    private static void sheet(HtmlTemplateOutput out, HtmlInterceptor forms, View view) {
        var kept = Sheet.of(view);
        JtesheetGenerated.render(out, forms, view, kept.with(Sheet.agenda(view)), kept);
    }

    /// The forms of these families, for whoever records what a person of the room said.
    public static List<Asking> askings(View view, List<Family> families) {
        return Askings.of(view, families);
    }

    /// What stands in the frame when something was refused.
    public static Html.Inside inside(Refusal refusal, Words words) {
        return (out, forms) -> JterefusedGenerated.render(out, forms, words, refusal);
    }

    /// What the public reads.
    public static Html.Inside forThePublic(List<Published> published, Words words, Times times) {
        return (out, forms) -> JtepublicGenerated.render(out, forms, published, words, times);
    }

    /// The pages of this room, as tabs.
    public static List<Frame.Tab> tabs(RoomPage here, View view) {
        var waiting = NowPage.waiting(view);
        var tabs = new ArrayList<Frame.Tab>();
        for (var page : RoomPage.in(view.state().kind())) {
            int waits =
                    waiting.stream()
                            .filter(it -> page == RoomPage.NOW || it.page() == page)
                            .mapToInt(NowPage.Wait::many)
                            .sum();
            tabs.add(new Frame.Tab(name(page, view), view.page(page), page == here, waits));
        }
        return tabs;
    }

    /// What a page is called.
    public static String name(RoomPage page, View view) {
        boolean capital = view.state().kind() == RoomKind.CAPITAL && page == RoomPage.CAPITAL;
        boolean experts = view.state().kind() == RoomKind.EXPERTS && page == RoomPage.EXPERTS;
        var own = capital ? ".capital" : experts ? ".experts" : "";
        return view.words().of("page." + page + own);
    }

    /// What the strip says of this room.
    public static Strip strip(View view, boolean demo) {
        var words = view.words();
        return new Strip(
                words.of("room." + view.state().kind(), view.state().room().name()),
                words.of(
                        "strip.person",
                        view.seat().name(),
                        words.of("role." + view.person().role())),
                view.tint(view.state().room()),
                demo);
    }
}
