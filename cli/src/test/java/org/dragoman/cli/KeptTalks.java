package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.Archive;
import org.dragoman.store.MasterKey;
import org.dragoman.store.Shelves;
import org.dragoman.store.TalksId;
import org.dragoman.store.Witness;
import org.dragoman.talks.Call;
import org.dragoman.talks.DeskCommand;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.Seat;
import org.dragoman.talks.Voice;

/// A folder with a data folder and its key, and the verbs of `talks` upon them.
record KeptTalks(Path folder) {

    /// Where a file of this name lies.
    String file(String name) {
        return folder.resolve(name).toString();
    }

    /// Runs a verb of `talks`.
    Ran run(String verb, String... arguments) {
        var all = new ArrayList<>(List.of("talks", verb));
        all.addAll(List.of("--data", file("data"), "--key", file("key")));
        all.addAll(List.of(arguments));
        return Ran.of(all.toArray(String[]::new));
    }

    /// Has lines of minutes decided in the talks of a name.
    Ran lines(String talks, String text) throws IOException {
        Files.writeString(folder.resolve("lines.txt"), text);
        return run("do", talks, "--from", file("lines.txt"), "--zone", "UTC");
    }

    /// Makes the key, and begins talks by orders of their lead, Amira, past the command line.
    void begin(String talks, List<DeskCommand> orders) {
        assertThat(Ran.of("talks", "key", file("key")).status()).isZero();
        try (var archive = archive()) {
            var sitting = archive.begin(new TalksId(talks));
            var lead = new Voice.InPerson(new Seat(RoomId.DESK, "Amira"));
            orders.forEach(order -> sitting.decide(lead, Call.ANY, order));
        }
    }

    /// The archive in the data folder; whoever asks closes it.
    Archive archive() {
        var data = folder.resolve("data");
        return Archive.open(
                Shelves.sqlite(data.resolve("dragoman.db")),
                MasterKey.ofFile(folder.resolve("key")),
                Witness.inFile(data.resolve("heads")),
                new SecureRandom(),
                Clock.systemUTC());
    }
}
