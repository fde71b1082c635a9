package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.desk.web.Route;

/// The map: the places of the talks, the capitals and what the record names, with who named them.
final class MapPage implements DeskPage {

    private final CasePages cases;

    MapPage(CasePages cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "/map";
    }

    @Override
    public String tab() {
        return "desk.map";
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path(),
                        at ->
                                cases.page(
                                        this,
                                        frames,
                                        at,
                                        open -> {
                                            var view = new DeskView(at);
                                            var assets = frames.of(this, at).assets();
                                            var sections = view.sections(open);
                                            var places = MapPlace.all(view, open.findings());
                                            return (out, forms) ->
                                                    JtemapGenerated.render(
                                                            out, forms, view, assets, sections,
                                                            places);
                                        })));
    }
}
