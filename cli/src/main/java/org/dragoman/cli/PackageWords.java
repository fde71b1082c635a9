package org.dragoman.cli;

import java.util.Arrays;
import org.dragoman.negotiation.Agenda;
import org.dragoman.negotiation.Outcome;

/// A package as it is written on the command line.
final class PackageWords {

    private PackageWords() {}

    /// Reads "issue=option; issue=option".
    ///
    /// @param name of the option of the command line, for messages
    /// @throws IllegalArgumentException if an issue or option is not on the agenda, or is missing
    static Outcome read(String name, String text, Agenda agenda) {
        var options = new int[agenda.size()];
        Arrays.fill(options, -1);
        for (var part : text.split(";")) {
            int equals = part.indexOf('=');
            var issue = (equals < 0 ? part : part.substring(0, equals)).strip();
            var option = equals < 0 ? "" : part.substring(equals + 1).strip();
            int at =
                    agenda.issues().stream()
                            .map(each -> each.name().strip())
                            .toList()
                            .indexOf(issue);
            if (at < 0) {
                throw new IllegalArgumentException(
                        "%s: there is no issue \"%s\".%nThe issues are %s; write \"issue=option;"
                                        .formatted(
                                                name,
                                                issue,
                                                String.join(
                                                        ", ",
                                                        agenda.issues().stream()
                                                                .map(each -> each.name())
                                                                .toList()))
                                + " issue=option\".");
            }
            options[at] =
                    agenda.issue(at).options().stream().map(String::strip).toList().indexOf(option);
            if (options[at] < 0) {
                throw new IllegalArgumentException(
                        "%s: issue \"%s\" has no option \"%s\".%nIts options are %s."
                                .formatted(
                                        name,
                                        issue,
                                        option,
                                        String.join(", ", agenda.issue(at).options())));
            }
        }
        for (int i = 0; i < options.length; i++) {
            if (options[i] < 0) {
                throw new IllegalArgumentException(
                        "%s: issue \"%s\" is not settled.%nSettle every issue of the agenda."
                                .formatted(name, agenda.issue(i).name()));
            }
        }
        return Outcome.of(options);
    }
}
