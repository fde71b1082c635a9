package org.dragoman.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Prints how a reading meets an annotation.
///
/// `ScoreReading [-v] GOLD.json READ.json TEXT.txt [GOLD READ TEXT]…`, READ being what `dragoman
/// read --json` printed. `-v` lists what was missed, read too much or misattributed.
public final class ScoreReading {
    private ScoreReading() {}

    /// @param arguments see the class
    /// @throws IOException if a file cannot be read
    public static void main(String... arguments) throws IOException {
        var files = new ArrayList<>(List.of(arguments));
        boolean verbose = files.remove("-v");
        if (files.isEmpty() || files.size() % 3 != 0) {
            System.err.println("usage: ScoreReading [-v] GOLD.json READ.json TEXT.txt …");
            System.exit(2);
        }
        var tops = new ArrayList<ReadingScore>();
        var nested = new ArrayList<ReadingScore>();
        var json = new ObjectMapper();
        for (int at = 0; at < files.size(); at += 3) {
            var gold = json.readTree(Path.of(files.get(at)).toFile());
            var read = json.readTree(Path.of(files.get(at + 1)).toFile());
            score(gold, read, Files.readString(Path.of(files.get(at + 2))), tops, nested);
        }
        print("top", ReadingScore.sum(tops), verbose);
        if (!nested.isEmpty()) {
            print("nested", ReadingScore.sum(nested), verbose);
        }
    }

    private static void score(
            JsonNode gold,
            JsonNode read,
            String text,
            List<ReadingScore> tops,
            List<ReadingScore> nested) {
        if (gold.has("attributions")) {
            tops.add(ReadingScore.ofAttributions(gold, read, text));
        } else {
            tops.add(ReadingScore.of(gold, read, text, "top"));
            nested.add(ReadingScore.of(gold, read, text, "nested"));
        }
    }

    private static void print(String level, ReadingScore score, boolean verbose) {
        System.out.println(level + ": " + score.line());
        if (verbose) {
            score.missed().forEach(each -> System.out.println("  missed   " + each));
            score.extra().forEach(each -> System.out.println("  extra    " + each));
            score.mistaken().forEach(each -> System.out.println("  mistaken " + each));
        }
    }
}
