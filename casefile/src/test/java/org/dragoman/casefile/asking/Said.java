package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.Document;
import org.dragoman.record.Kind;
import org.dragoman.record.Level;
import org.dragoman.record.Reading;
import org.dragoman.record.Speaker;
import org.dragoman.record.SpeakerForm;
import org.dragoman.record.Stance;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;
import org.dragoman.record.When;

/// A statement for a test: who says which words of a report, and what they do.
record Said(String party, String words, Stance stance, List<String> issues, boolean negated) {

    Said(String party, String words, Stance stance, String... issues) {
        this(party, words, stance, List.of(issues), false);
    }

    Said denied() {
        return new Said(party, words, stance, issues, true);
    }

    static Reading reading(Document document, Said... said) {
        var statements = new ArrayList<Statement>();
        for (var each : said) {
            int start = document.text().indexOf(each.words);
            var span = document.span(start, start + each.words.length());
            statements.add(
                    new Statement(
                            new StatementId(document.stem() + "@" + start),
                            Level.TOP,
                            List.of(),
                            Kind.INDIRECT,
                            List.of(span),
                            List.of(),
                            List.of(),
                            List.of(),
                            new Speaker(each.party, each.party, each.party, true),
                            SpeakerForm.COUNTRY,
                            List.of(each.stance),
                            each.issues,
                            new When.Undated(),
                            List.of(),
                            false,
                            each.negated));
        }
        return new Reading(
                document, statements, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
