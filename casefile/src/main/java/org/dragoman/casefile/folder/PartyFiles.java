package org.dragoman.casefile.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.casefile.CaseIssue;
import org.dragoman.casefile.PartyView;
import org.dragoman.casefile.yaml.FaultyFile;
import org.dragoman.casefile.yaml.Nearest;

/// Reads the folder `parties/`: one file for each party, named by its id.
final class PartyFiles {

    private PartyFiles() {}

    static List<PartyView> read(Path folder, Declared declared, List<CaseIssue> issues) {
        var views = new ArrayList<PartyView>();
        var wanted = new ArrayList<String>();
        for (var party : declared.parties.ids()) {
            wanted.add(party + ".yaml");
        }
        refuseOthers(folder, wanted);
        for (var party : declared.parties.ids()) {
            var file = folder.resolve(party + ".yaml");
            if (!Files.isRegularFile(file)) {
                throw new FaultyFile(
                        """
                        %s is missing.
                        Write it, at least with the lines "dragoman: 1" and "party: %s".\
                        """
                                .formatted(file, party));
            }
            views.add(PartyFile.read(CaseFolder.openParty(file), party, declared, issues));
        }
        return views;
    }

    private static void refuseOthers(Path folder, List<String> wanted) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(".yaml") && !wanted.contains(name)) {
                    throw new FaultyFile(
                            "%s belongs to no party of the case.%n%s"
                                    .formatted(
                                            file,
                                            Nearest.to(name, wanted)
                                                    .map("Did you mean \"%s\"?"::formatted)
                                                    .orElse(
                                                            "Declare the party in case.yaml, or"
                                                                    + " remove the file.")));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
