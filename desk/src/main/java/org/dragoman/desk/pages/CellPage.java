package org.dragoman.desk.pages;

import java.util.List;
import java.util.Optional;
import org.dragoman.casefile.Findings;
import org.dragoman.casefile.PositionMatrix.MarkKind;
import org.dragoman.desk.casework.Casebook;
import org.springframework.web.util.UriUtils;

/// All that one side is on record with on one issue, a page at a time, newest first.
///
/// @param shown on this page
/// @param from how many newer ones stand before it
/// @param all how many there are, as this look shows them
/// @param newer address of the page before; empty for none
/// @param older address of the page after; empty for none
public record CellPage(
        String side,
        String issue,
        List<HeldPosition> shown,
        int from,
        int all,
        int shifts,
        int clashes,
        List<String> course,
        String address,
        String newer,
        String older,
        MatrixLook look) {

    /// How many stand on a page.
    static final int PAGE = 40;

    private static final int COURSE = 12;

    public CellPage {
        shown = List.copyOf(shown);
        course = List.copyOf(course);
    }

    /// The page of a cell, or nothing where the case has no such cell.
    static Optional<CellPage> of(
            DeskView view,
            Casebook.Open open,
            String party,
            String issue,
            MatrixLook look,
            int from) {
        var findings = open.findings();
        var file = findings.caseFile();
        boolean known =
                file.parties().stream().anyMatch(it -> it.id().equals(party))
                        && file.issues().stream().anyMatch(it -> it.id().equals(issue));
        return known
                ? Optional.of(known(view, findings, party, issue, look, from))
                : Optional.empty();
    }

    private static CellPage known(
            DeskView view,
            Findings findings,
            String party,
            String issue,
            MatrixLook look,
            int from) {
        var placed = PlacedPositions.of(findings);
        var maker = new HeldPosition.Maker(view, findings, placed, look);
        var cell = placed.cell(party, issue);
        var all = cell.stream().filter(look::shows).toList();
        int first = Math.min(from, all.size()) / PAGE * PAGE;
        int next = first + PAGE;
        var address = address(view, party, issue);
        return new CellPage(
                findings.caseFile().nameOf(party),
                findings.caseFile().issue(issue).name(),
                all.subList(first, Math.min(next, all.size())).stream()
                        .map(it -> maker.of(it, cell))
                        .toList(),
                first,
                all.size(),
                HeldPosition.count(all, MarkKind.SHIFT),
                HeldPosition.count(all, MarkKind.CONTRADICTION),
                HeldPosition.course(view, all, COURSE),
                address,
                first == 0 ? "" : address + from(look, first - PAGE),
                next < all.size() ? address + from(look, next) : "",
                look);
    }

    /// The address of a cell.
    static String address(DeskView view, String party, String issue) {
        var utf8 = java.nio.charset.StandardCharsets.UTF_8;
        return view.base()
                + "/positions/"
                + UriUtils.encodePathSegment(party, utf8)
                + "/"
                + UriUtils.encodePathSegment(issue, utf8);
    }

    /// The query of the page on which a place is found.
    static String from(MatrixLook look, int place) {
        int first = place / PAGE * PAGE;
        return look.query(first == 0 ? "" : "from=" + first);
    }
}
