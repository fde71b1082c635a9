package org.dragoman.desk.casework;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.desk.casework.Casebook.Outcome;
import org.dragoman.talks.Digest;

/// What members of the team write in the files of a case themselves: the whole case is checked with
/// it, and stands as it was where anything is wrong.
public final class CaseEdits {

    private static final String SETTING = "case.yaml";

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?:case|actors|agenda|positions)\\.yaml|parties/[\\p{L}\\p{N}._-]+\\.yaml");

    private CaseEdits() {}

    /// The files that are written by hand, in the order in which one looks at them; reports are
    /// not: what rests on their words would lose its ground.
    public static List<String> written(CaseFiles files) {
        return files.files().keySet().stream()
                .filter(name -> WRITTEN.matcher(name).matches())
                .sorted(
                        Comparator.comparing((String name) -> name.contains("/"))
                                .thenComparing(name -> !name.equals(SETTING))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /// What names a state of a file, for [#write].
    public static String stamp(CaseFiles files, String name) {
        return Digest.of(files.text(name)).hex();
    }

    /// Writes a file of the case.
    ///
    /// @param name one of those that are [#written]
    /// @param stamp of the file that the text was written over
    public static Outcome write(Casebook book, String name, String text, String stamp) {
        var files = book.files();
        if (!stamp(files, name).equals(stamp)) {
            return new Outcome.Refused(
                    """
                    Somebody changed %s since you opened it.
                    Copy what you wrote, open the file again, and enter it anew.\
                    """
                            .formatted(name));
        }
        var clean = text.replace("\r\n", "\n");
        var next =
                files.with(
                        name,
                        (clean.endsWith("\n") ? clean : clean + "\n")
                                .getBytes(StandardCharsets.UTF_8));
        try {
            return book.replace(
                    files,
                    name.equals(SETTING) ? withNewParties(next) : next,
                    !name.equals("positions.yaml") && !name.contains("/"),
                    name);
        } catch (IllegalArgumentException faulty) {
            return new Outcome.Refused(CaseFiles.withoutFolder(faulty));
        }
    }

    /// A party that `case.yaml` declares anew gets its file, of which nobody else could write the
    /// first.
    private static CaseFiles withNewParties(CaseFiles files) {
        var next = files;
        for (var party : files.asFolder(CaseFolder::parties)) {
            var name = "parties/" + party + ".yaml";
            if (!next.files().containsKey(name)) {
                next =
                        next.with(
                                name,
                                CaseFolder.unknownParty(party).getBytes(StandardCharsets.UTF_8));
            }
        }
        return next;
    }
}
