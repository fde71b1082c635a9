package org.dragoman.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.record.Actors;
import org.dragoman.record.Document;

/// Everything that was read from a case folder.
///
/// Names are checked: every id that stands in it is declared in it.
///
/// @param folder where it was read
/// @param date the day the case speaks of
/// @param parties two or more, in the order of `case.yaml`
/// @param rounds the timeline's skeleton
/// @param places further places for the map
/// @param issues in agenda order
/// @param standing the package as things stand today; at most one
/// @param views one for each party, in the order of the parties
/// @param weights how heavy the mediator holds each concession; at most one
/// @param entries of `positions.yaml`, in the file's order
/// @param reports in the order of their file names
public record CaseFile(
        Path folder,
        String title,
        String summary,
        LocalDate date,
        Place venue,
        CaseParty.Body mediator,
        List<CaseParty> parties,
        List<CaseParty.Body> expertBodies,
        List<Round> rounds,
        List<Place> places,
        Actors actors,
        List<CaseIssue> issues,
        List<CaseLinkage> linkages,
        List<Standing> standing,
        List<PartyView> views,
        List<ConcessionWeights> weights,
        List<PositionEntry> entries,
        List<Document> reports) {
    public CaseFile {
        parties = List.copyOf(parties);
        expertBodies = List.copyOf(expertBodies);
        rounds = List.copyOf(rounds);
        places = List.copyOf(places);
        issues = List.copyOf(issues);
        linkages = List.copyOf(linkages);
        standing = List.copyOf(standing);
        views = List.copyOf(views);
        weights = List.copyOf(weights);
        entries = List.copyOf(entries);
        reports = List.copyOf(reports);
    }

    /// Something that happened, as the mediator's team put it on the timeline.
    public record Round(LocalDate on, String what, String place, Grounds grounds) {}

    /// How things stand today, before anything is agreed.
    ///
    /// @param options option id by issue id, one for each issue
    public record Standing(Map<String, String> options, Grounds grounds) {}

    /// The issue with this id.
    public CaseIssue issue(String id) {
        return issues.stream().filter(issue -> issue.id().equals(id)).findFirst().orElseThrow();
    }

    /// The party with this id.
    public CaseParty party(String id) {
        return parties.stream().filter(party -> party.id().equals(id)).findFirst().orElseThrow();
    }

    /// How an actor, party, mediator or expert body is called on pages; the id itself where it is
    /// none of these.
    public String nameOf(String id) {
        for (var party : parties) {
            if (party.id().equals(id)) {
                return party.name();
            }
        }
        for (var body : expertBodies) {
            if (body.id().equals(id)) {
                return body.name();
            }
        }
        if (mediator.id().equals(id)) {
            return mediator.name();
        }
        for (var actor : actors.all()) {
            if (actor.id().equals(id)) {
                return actor.name();
            }
        }
        return id;
    }

    /// Every red line of every party, in the order of the parties.
    public List<StatedRedLine> redLines() {
        return views.stream().flatMap(view -> view.redLines().stream()).toList();
    }
}
