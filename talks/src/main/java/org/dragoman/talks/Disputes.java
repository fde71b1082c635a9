package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Dispute clauses and disputes, as one reader knows them.
///
/// @param paths the dispute clause of each instrument
/// @param disputes each dispute
public record Disputes(Table<Id, DisputeEvent.DisputePathSet> paths, Table<Id, Dispute> disputes) {

    static final Disputes NONE = new Disputes(Table.empty(), Table.empty());

    Disputes after(DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.DisputePathSet set ->
                    new Disputes(paths.with(set.instrument(), set), disputes);
            case DisputeEvent.DisputeReferred it ->
                    with(disputes.with(it.dispute(), Dispute.of(it)));
            case DisputeEvent.DisputeEscalated(var id, _, _, var until, var since) ->
                    with(disputes.change(id, d -> d.escalated(until, since)));
            case DisputeEvent.StageFailed(var side, var id, var words) ->
                    with(disputes.change(id, d -> d.with(d.voices().leaves(side, words))));
            case DisputeEvent.ProlongationAgreed(var side, var id, var days, _) ->
                    with(disputes.change(id, d -> d.with(d.voices().prolongs(side, days))));
            case DisputeEvent.StageProlonged(var id, _, var days, var until) ->
                    with(disputes.change(id, d -> d.prolonged(days, until)));
            case DisputeEvent.SettlementAgreed(var side, var id, var words) ->
                    with(disputes.change(id, d -> d.with(d.voices().settles(side, words))));
            case DisputeEvent.DisputeSettled(var id, _) ->
                    with(disputes.change(id, d -> d.is(Dispute.Standing.SETTLED)));
            case DisputeEvent.DisputeUnresolved(var id, _) ->
                    with(disputes.change(id, d -> d.is(Dispute.Standing.UNRESOLVED)));
        };
    }

    private Disputes with(Table<Id, Dispute> next) {
        return new Disputes(paths, next);
    }

    /// Whether a dispute about an instrument is under way.
    boolean open(Id instrument) {
        return disputes.values().stream()
                .anyMatch(d ->
                        d.standing() == Dispute.Standing.OPEN
                                && d.referred().instrument().equals(instrument));
    }

    List<Id> ids() {
        return disputes.keys();
    }

    /// How the disputes stand.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        paths.values().forEach(set -> sights.add(set.sight()));
        for (var dispute : disputes.values()) {
            sights.add(
                    Sight.of(
                            "dispute",
                            "dispute",
                            dispute.referred().dispute(),
                            "instrument",
                            dispute.referred().instrument(),
                            "by",
                            dispute.referred().by(),
                            "stage",
                            stage(dispute).orElse(dispute.referred().stage()),
                            "until",
                            dispute.until(),
                            "would settle",
                            dispute.voices().settling().keys(),
                            "would not wait",
                            dispute.voices().leaving().keys(),
                            "would prolong",
                            dispute.voices().prolonging().keys(),
                            "standing",
                            dispute.standing()));
        }
        return sights;
    }

    private Optional<String> stage(Dispute dispute) {
        return paths.find(dispute.referred().instrument())
                .map(set -> set.path().stages().get(dispute.stage()).name());
    }
}
