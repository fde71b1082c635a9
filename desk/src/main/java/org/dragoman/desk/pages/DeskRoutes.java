package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.dragoman.brief.Part;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.computing.Computings;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.AtDesk;
import org.dragoman.desk.web.Route;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Strip;
import org.dragoman.rooms.Tint;
import org.dragoman.talks.RoomId;

/// The ways to the mediator's desk.
public final class DeskRoutes {

    private final Assets assets;
    private final List<DeskPage> pages;
    private final RecordUpload upload;

    /// Ways to a desk that invites people into these accounts and looks into these cases.
    public DeskRoutes(
            ServeSettings settings,
            Accounts accounts,
            Assets assets,
            Casebooks books,
            Cabinet cabinet) {
        this.assets = assets;
        var cases = new CasePages(books);
        var record = new RecordPage(cases);
        this.upload = new RecordUpload(cases, record);
        this.pages =
                List.of(
                        new TodayPage(cases),
                        new BoardPage(cases),
                        new AsRoomPage(),
                        new OffersPage(cases),
                        RoundsPage.page(),
                        new TextPage(),
                        AccordPage.page(),
                        ExpertsPage.page(),
                        new FilesPage(cabinet),
                        new SecondLookPage(),
                        record,
                        new MatrixPage(cases),
                        new ZonePage(cases),
                        new ComputingPage(new Computings(cabinet)),
                        new PartPage(cases, "/timeline", "desk.timeline", Part.TIMELINE),
                        new MapPage(cases),
                        new BriefPage(cases),
                        new CasePage(cases, new CaseBeginning(books, cabinet)),
                        new PeoplePage(settings, accounts),
                        new JournalPage());
    }

    /// All of them.
    public List<Route> routes() {
        var routes = new ArrayList<Route>();
        for (var page : pages) {
            routes.addAll(page.routes(this::frame));
        }
        routes.add(upload.route(this::frame));
        for (var order : Order.KNOWN.values()) {
            routes.add(
                    Route.deskForm(
                            "/do/" + order.name(),
                            order.fields(),
                            at -> Orders.done(order, at, it -> refusalFrame(order, it))));
        }
        routes.add(Route.desk("/arrivals", at -> new Answer.Hears(arrivals(at))));
        return routes;
    }

    private static Answer.Arrivals arrivals(AtDesk at) {
        var proceedings = at.open().proceedings();
        return new Answer.Arrivals() {
            @Override
            public long version() {
                var talks = proceedings.now().talks();
                // What a room sealed is no arrival at the desk.
                return talks.desk().team().has(at.member())
                        ? Seen.of(talks, at.member()).entries().size()
                        : -1;
            }

            @Override
            public AutoCloseable listen(Runnable changed) {
                return proceedings.listen(changed);
            }
        };
    }

    /// The frame of the page to which an order leads once it is done.
    private Frame refusalFrame(Order order, AtDesk at) {
        var home = order.home().split("#", 2)[0];
        return frame(
                pages.stream()
                        .filter(page -> page.path().equals(home))
                        .findFirst()
                        .orElse(pages.getFirst()),
                at);
    }

    private Frame frame(DeskPage here, AtDesk at) {
        var words = at.asked().words();
        var tabs = new ArrayList<Frame.Tab>();
        for (var page : tabbed(at, here)) {
            tabs.add(
                    new Frame.Tab(
                            words.of(page.tab()),
                            at.base() + page.path(),
                            page.path().equals(here.path()),
                            page.path().isEmpty() ? Today.of(new DeskView(at)).waiting().size() : 0,
                            page.aside()));
        }
        return new Frame(
                words,
                words.of(here.tab()) + " · " + at.open().card().title(),
                new Strip(
                        words.of("room.DESK") + " · " + at.open().card().title(),
                        words.of("strip.person", at.member(), words.of("role." + at.role())),
                        Tint.MEDIATOR,
                        at.open().card().demo()),
                tabs,
                at.asked().said(),
                assets.folder(),
                at.asked().stream(at.base()),
                at.asked().token(),
                true);
    }

    /// The pages that have a tab; the page itself among them.
    private List<DeskPage> tabbed(AtDesk at, DeskPage here) {
        var paths = new HashSet<String>();
        return pages.stream()
                .filter(it -> it.tabbed(at) || it.path().equals(here.path()))
                .filter(it -> paths.add(it.path()))
                .toList();
    }

    /// The room that a path names.
    static RoomId room(AtDesk at) {
        return new RoomId(Segment.name(at.asked().part("room")));
    }
}
