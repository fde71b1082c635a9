package org.dragoman.desk.pages;

import java.util.List;
import org.dragoman.talks.Command;
import org.dragoman.talks.ConfidenceOrder;
import org.dragoman.talks.Sight;
import org.dragoman.talks.TextOrder;

/// The clearance of what another member of the team asked to convey.
final class LookAgain {

    private LookAgain() {}

    /// The form that looks it over as the first person did; none where there is no clearance of it.
    static List<Sight.Part> fields(Command command) {
        return switch (command) {
            case ConfidenceOrder.Carry it ->
                    List.of(
                            new Sight.Part("room", it.room().name()),
                            new Sight.Part("grant", it.grant().text()));
            case ConfidenceOrder.ConveySubstance it ->
                    List.of(
                            new Sight.Part("room", it.room().name()),
                            new Sight.Part("item", it.item().text()),
                            new Sight.Part("to", it.to().name()),
                            new Sight.Part("words", it.words()));
            case ConfidenceOrder.OverrideTerms it ->
                    List.of(
                            new Sight.Part("room", it.room().name()),
                            new Sight.Part("item", it.item().text()),
                            new Sight.Part("to", it.to().name()),
                            new Sight.Part("words", it.words()),
                            new Sight.Part("reason", it.reason()));
            case ConfidenceOrder.Say it ->
                    List.of(
                            new Sight.Part("to", it.to().name()),
                            new Sight.Part("kind", it.message().kind().name()),
                            new Sight.Part("binding", it.message().binding().name()),
                            new Sight.Part("words", it.message().words()));
            case TextOrder.ShowVersion it ->
                    List.of(
                            new Sight.Part("text", it.text().text()),
                            new Sight.Part("to", it.room().name()));
            case Command _ -> List.of();
        };
    }
}
