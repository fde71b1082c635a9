package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `dragoman serve`: the workbench in a browser.
@Command(
        name = "serve",
        description = {
            "Opens the workbench in a browser: the mediator's desk, a room for each delegation,"
                    + " capital and expert body.",
            "Listens on this machine only, unless --address says otherwise, and asks nobody outside."
        },
        footer = {
            "",
            "Each setting is a flag, else an environment variable (DRAGOMAN_PORT, DRAGOMAN_ADDRESS,"
                    + " DRAGOMAN_DATA, DRAGOMAN_DB, DRAGOMAN_ORIGIN), else a line of serve.properties in the data folder.",
            "Exit status: 0 stopped; 2 a setting is not right, the port is taken, or another"
                    + " Dragoman has the data folder."
        },
        mixinStandardHelpOptions = true)
final class ServeVerb implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen; 0 for any free port. Usually 8180.")
    private String port = "";

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description = "The address to listen on. Usually 127.0.0.1: this machine alone.")
    private String address = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder. Usually ~/.local/share/dragoman.")
    private String data = "";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = {
                "The file with the key of what is kept. Usually ~/.config/dragoman/key, made on"
                        + " first use.",
                "DRAGOMAN_KEY or DRAGOMAN_PASSPHRASE in the environment come before it."
            })
    private String key = "";

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = {
                "A PostgreSQL database to keep the talks in: jdbc:postgresql://HOST/DATABASE?user=…",
                "Usually a file in the data folder. A password is better said in DRAGOMAN_DB."
            })
    private String db = "";

    @Option(
            names = "--origin",
            paramLabel = "URL",
            description =
                    "Where browsers find it when something stands before it, such as"
                            + " https://talks.example.org. Passkeys are bound to that name.")
    private String origin = "";

    @Option(
            names = "--four-eyes",
            description =
                    "What one member of the mediator's team conveys waits until another confirms it.")
    private boolean fourEyes;

    @Option(
            names = "--case",
            paramLabel = "DIR",
            description = "A case folder to open talks for, at set-up; may be given several times.")
    private List<Path> cases = new ArrayList<>();

    @Option(
            names = "--demo",
            description =
                    "Three example talks under way, in memory, to be entered as anyone; on this"
                            + " machine only.")
    private boolean demo;

    @Override
    public Integer call() {
        var flags = new TreeMap<String, String>();
        for (var flag :
                Map.of(
                                "port", port, "address", address, "data", data, "key", key, "db",
                                db, "origin", origin)
                        .entrySet()) {
            if (!flag.getValue().isEmpty()) {
                flags.put(flag.getKey(), flag.getValue());
            }
        }
        if (fourEyes) {
            flags.put("four-eyes", "yes");
        }
        return Serving.run(flags, cases, demo);
    }
}
