package org.dragoman.desk.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.desk.casework.Search;
import org.dragoman.talks.Agenda;
import org.dragoman.talks.PackageDeal;

/// Words about to leave, read for the options they name.
///
/// An option is named where a line reads "Issue: option", or where the message itself brings it.
///
/// @param text the words
/// @param options option by issue, as the message brings them
record Paper(String text, Map<String, String> options) {

    Paper {
        options = new TreeMap<>(options);
    }

    /// Whether a line of the words settles an issue by an option, or the message does.
    private boolean names(String issue, String option) {
        if (option.equals(options.get(issue))) {
            return true;
        }
        var sought = Search.folded(issue + ": " + option);
        return text.lines().anyMatch(line -> Search.folded(line).equals(sought));
    }

    /// The options of an agenda that it names, as a package.
    PackageDeal deal(Agenda agenda) {
        var named = new TreeMap<String, String>();
        for (var item : agenda.items()) {
            for (var option : item.options()) {
                if (names(item.issue(), option)) {
                    named.put(item.issue(), option);
                }
            }
        }
        return new PackageDeal(named, "");
    }

    /// The options of a case that it names: option id by issue id, in agenda order.
    Map<String, String> taken(CaseFile caseFile) {
        var taken = new LinkedHashMap<String, String>();
        for (var issue : caseFile.issues()) {
            for (var option : issue.options()) {
                if (names(issue.name(), option.words())) {
                    taken.put(issue.id(), option.id());
                }
            }
        }
        return taken;
    }
}
