package org.dragoman.desk.pages;

import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.Language;
import org.dragoman.talks.Wording;

/// A wording as a field holds it: the words in the working language, then lines that begin with the
/// tag of another, as in `[ar] …`.
final class MergeLines {

    private static final Pattern LINE = Pattern.compile("\\[(?<tag>[A-Za-z0-9-]+)] (?<words>.+)");

    private MergeLines() {}

    /// The wordings that are merged.
    static List<Wording> from(List<String> fields) {
        return fields.stream().map(MergeLines::into).toList();
    }

    /// Reads a wording.
    ///
    /// @throws Order.Unreadable if a tag names no language
    static Wording into(String text) {
        var wording = Wording.NONE;
        try {
            for (var line : text.replace("\r\n", "\n").lines().map(String::strip).toList()) {
                var match = LINE.matcher(line);
                if (match.matches()) {
                    wording = wording.with(new Language(match.group("tag")), match.group("words"));
                } else if (!line.isEmpty()) {
                    wording = wording.with(Language.ENGLISH, line);
                }
            }
        } catch (IllegalArgumentException _) {
            throw new Order.Unreadable("words", "form.wording");
        }
        return wording;
    }

    /// Writes a wording, so that `into` gives it back.
    static String write(Wording wording) {
        var text = new StringBuilder();
        wording.words()
                .forEach((language, words) ->
                        text.append('[')
                                .append(language.tag())
                                .append("] ")
                                .append(words.replace('\n', ' '))
                                .append('\n'));
        return text.toString().stripTrailing();
    }
}
