package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.brief.Brief;
import org.dragoman.desk.web.Answer;
import org.dragoman.desk.web.Bytes;
import org.dragoman.desk.web.Route;

/// The brief of the case as it stands now, as files to keep.
final class BriefPage implements DeskPage {

    private final CasePages cases;

    BriefPage(CasePages cases) {
        this.cases = cases;
    }

    @Override
    public String path() {
        return "/brief";
    }

    @Override
    public String tab() {
        return "desk.brief";
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
                                        open ->
                                                (out, forms) ->
                                                        JtebriefpageGenerated.render(
                                                                out,
                                                                forms,
                                                                new DeskView(at),
                                                                frames.of(this, at).assets(),
                                                                open))),
                Route.desk(
                        path() + "/brief.html",
                        at ->
                                cases.with(
                                        this,
                                        frames,
                                        at,
                                        open ->
                                                new Answer.File(
                                                        "text/html;charset=utf-8",
                                                        "brief.html",
                                                        new Bytes(
                                                                Brief.html(
                                                                        open.findings(),
                                                                        at.asked()
                                                                                .words()
                                                                                .language()
                                                                                .tag()))))),
                Route.desk(
                        path() + "/brief.pdf",
                        at ->
                                cases.with(
                                        this,
                                        frames,
                                        at,
                                        open ->
                                                new Answer.File(
                                                        "application/pdf",
                                                        "brief.pdf",
                                                        new Bytes(Brief.pdf(open.findings()))))));
    }
}
