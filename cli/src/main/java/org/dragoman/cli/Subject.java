package org.dragoman.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/// What `zone` and `convert` are asked about: a case folder, or a domain with its profiles.
final class Subject {

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE-DIR|FILE",
            description =
                    "A case folder; or a domain and one profile for each party (NegoLog needs no"
                            + " domain).")
    private List<Path> files = List.of();

    List<Path> files() {
        return files;
    }

    /// Whether it is one folder, or a path that is nothing, which a case folder's reader will name.
    boolean isCase() {
        return files.size() == 1 && !Files.isRegularFile(files.getFirst());
    }

    /// The case folder.
    Path folder() {
        return files.getFirst();
    }
}
