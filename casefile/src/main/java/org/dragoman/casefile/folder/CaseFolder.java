package org.dragoman.casefile.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.yaml.Block;
import org.dragoman.casefile.yaml.FaultyFile;
import org.dragoman.casefile.yaml.YamlFile;
import org.dragoman.record.Actors;
import org.dragoman.record.Document;
import org.dragoman.record.IssuePhrases;

/// Reads a case folder.
public final class CaseFolder {

    private CaseFolder() {}

    /// Whether a folder is meant as a case: it holds `case.yaml`.
    public static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve("case.yaml"));
    }

    /// Everything in the folder, checked.
    ///
    /// @throws IllegalArgumentException if it is no case folder or a file in it is wrong; the
    ///   message says what, in which file and line, and how to mend it
    public static CaseFile read(Path folder) {
        checkFolder(folder);
        var reports = ReportFiles.read(folder.resolve("reports"));
        var byName = new TreeMap<String, Document>();
        reports.forEach(report -> byName.put(report.name(), report));
        var declared = new Declared(byName);

        var caseBlock = open(folder, "case.yaml");
        var setting = SettingFile.read(caseBlock, declared);
        var actors = ActorsFile.read(open(folder, "actors.yaml"), declared);
        var agenda = AgendaFile.read(open(folder, "agenda.yaml"), declared);
        var views = PartyFiles.read(folder.resolve("parties"), declared, agenda.issues());
        var entries =
                Files.exists(folder.resolve("positions.yaml"))
                        ? PositionsFile.read(open(folder, "positions.yaml"), declared)
                        : List.<org.dragoman.casefile.PositionEntry>of();
        return new CaseFile(
                folder,
                setting.title(),
                setting.summary(),
                setting.date(),
                setting.venue(),
                setting.mediator(),
                setting.parties(),
                setting.expertBodies(),
                setting.rounds(),
                setting.places(),
                actors,
                agenda.issues(),
                agenda.linkages(),
                agenda.standing(),
                views,
                WeightsBlock.read(caseBlock, declared),
                entries,
                reports);
    }

    /// What reading a report takes from a case: who is who, and which words point to which issue.
    ///
    /// Only `case.yaml`, `actors.yaml` and `agenda.yaml` are read, and the first and the last may
    /// be absent; parties are not checked where there is no `case.yaml`.
    ///
    /// @throws IllegalArgumentException as for [#read]
    public static Lexicon lexicon(Path folder) {
        if (!Files.isRegularFile(folder.resolve("actors.yaml"))) {
            checkFolder(folder);
        }
        var declared = Declared.withoutReports();
        if (isCase(folder)) {
            SettingFile.read(open(folder, "case.yaml"), declared);
        }
        var actors = ActorsFile.read(open(folder, "actors.yaml"), declared);
        var issues =
                Files.exists(folder.resolve("agenda.yaml"))
                        ? AgendaFile.read(open(folder, "agenda.yaml"), declared).issues()
                        : List.<CaseIssue>of();
        return new Lexicon(actors, phrases(issues));
    }

    /// Who is who, and which words point to which issue.
    public record Lexicon(Actors actors, IssuePhrases phrases) {}

    /// The ids of the parties that `case.yaml` declares, in its order; nothing else is read.
    ///
    /// @throws IllegalArgumentException as for [#read]
    public static List<String> parties(Path folder) {
        var declared = Declared.withoutReports();
        SettingFile.read(open(folder, "case.yaml"), declared);
        return List.copyOf(declared.parties.ids());
    }

    /// The file of a party of which nothing is known yet, with what may be entered as comments.
    public static String unknownParty(String id) {
        return Sheets.party(id);
    }

    /// The phrases of an agenda, in its order.
    public static IssuePhrases phrases(List<CaseIssue> issues) {
        var phrases = new LinkedHashMap<String, List<String>>();
        issues.forEach(issue -> phrases.put(issue.id(), issue.phrases()));
        return IssuePhrases.of(phrases);
    }

    private static Block open(Path folder, String name) {
        var file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new FaultyFile(
                    """
                    %s is missing.
                    Every case has one; docs/formats/case.md shows its form.\
                    """
                            .formatted(file));
        }
        var block = YamlFile.read(file);
        var version = block.need("dragoman");
        if (!version.text().equals("1")) {
            throw version.fault(
                    "This file is of version %s of the format, and this Dragoman reads version 1."
                            .formatted(version.text()),
                    "Write \"dragoman: 1\", or use a newer Dragoman.");
        }
        return block;
    }

    private static void checkFolder(Path folder) {
        if (!Files.exists(folder)) {
            throw new FaultyFile(
                    """
                    %s does not exist.
                    Name a case folder, or start one: dragoman new %s --from REPORT…\
                    """
                            .formatted(folder, folder));
        }
        if (!isCase(folder)) {
            throw new FaultyFile(
                    """
                    %s is not a case: %s.
                    Name a case folder such as cases/geneva, or start one: dragoman new DIR --from \
                    REPORT…\
                    """
                            .formatted(
                                    folder,
                                    Files.isDirectory(folder)
                                            ? "it holds no case.yaml"
                                            : "it is not a folder"));
        }
    }

    /// Opens one more YAML file of the folder, its version checked.
    static Block openParty(Path file) {
        return open(file.resolveSibling(""), String.valueOf(file.getFileName()));
    }
}
