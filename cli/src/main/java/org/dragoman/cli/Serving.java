package org.dragoman.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.Server;

/// Runs the server. Apart from the verb, so that no other verb loads a class of the web.
final class Serving {

    private Serving() {}

    static int run(Map<String, String> flags, List<Path> cases, boolean demo) {
        Server.run(ServeSettings.of(flags, cases, demo, System.getenv()), System.out);
        return 0;
    }
}
