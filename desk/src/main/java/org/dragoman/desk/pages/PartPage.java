package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.brief.Part;
import org.dragoman.desk.web.Route;

/// A page of the desk that shows sections of the brief, as the case stands now.
final class PartPage implements DeskPage {

    private final CasePages cases;
    private final String path;
    private final String tab;
    private final List<Part> parts;

    PartPage(CasePages cases, String path, String tab, Part... parts) {
        this.cases = cases;
        this.path = path;
        this.tab = tab;
        this.parts = List.of(parts);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String tab() {
        return tab;
    }

    @Override
    public List<Route> routes(Frames frames) {
        return List.of(
                Route.desk(
                        path,
                        at ->
                                cases.page(
                                        this,
                                        frames,
                                        at,
                                        open ->
                                                (out, forms) ->
                                                        JtecasepartsGenerated.render(
                                                                out,
                                                                forms,
                                                                at.asked().words().of(tab),
                                                                frames.of(this, at).assets(),
                                                                new DeskView(at).sections(open),
                                                                parts))));
    }
}
