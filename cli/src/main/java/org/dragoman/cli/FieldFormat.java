package org.dragoman.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.formats.FieldFiles;
import org.dragoman.formats.GeniusWriter;
import org.dragoman.formats.JsonWriter;
import org.dragoman.formats.Profile;

/// The formats that `convert` writes, spelled as on the command line.
enum FieldFormat {
    genius(".xml"),
    geniusweb(".json"),
    negolog(".json");

    private final String ending;

    FieldFormat(String ending) {
        this.ending = ending;
    }

    /// Files by name, in the order in which they are to be read again.
    record Written(Map<String, String> files, List<String> warnings) {
        Written {
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            warnings = List.copyOf(warnings);
        }
    }

    /// A domain and its profiles as files; a profile's file is called after its party, since that
    /// is where GENIUS and NegoLog keep the party's name.
    ///
    /// @throws IllegalArgumentException if the format cannot say it without loss
    Written write(FieldFiles.Reading reading) {
        var files = new LinkedHashMap<String, String>();
        var warnings = new ArrayList<String>();
        switch (this) {
            case genius -> files.put("domain.xml", GeniusWriter.domain(reading.domain()));
            case geniusweb ->
                    files.put("domain.json", JsonWriter.geniusWebDomain(reading.domain()));
            case negolog -> {}
        }
        for (var profile : reading.profiles()) {
            var name = unused(plain(profile.name()), files);
            if (!name.equals(profile.name() + ending)) {
                warnings.add(
                        "\"%s\" is written to %s, since no file can be called after it%s."
                                .formatted(
                                        profile.name(),
                                        name,
                                        this == geniusweb ? "" : ", and is called so from now on"));
            }
            files.put(name, text(profile));
        }
        return new Written(files, warnings);
    }

    private String text(Profile profile) {
        return switch (this) {
            case genius -> GeniusWriter.profile(profile);
            case geniusweb -> JsonWriter.geniusWebProfile(profile);
            case negolog -> JsonWriter.negoLog(profile);
        };
    }

    private String unused(String stem, Map<String, String> files) {
        var name = stem + ending;
        for (int k = 2; taken(name, files); k++) {
            name = "%s (%d)%s".formatted(stem, k, ending);
        }
        return name;
    }

    /// Whether a file has the name already, on systems too that do not tell case apart.
    private static boolean taken(String name, Map<String, String> files) {
        return files.keySet().stream().anyMatch(name::equalsIgnoreCase);
    }

    /// A name that every system takes for a file of its own.
    private static String plain(String name) {
        var plain = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-").strip();
        plain = plain.length() > 100 ? plain.substring(0, 100) : plain;
        var bare = plain.toLowerCase(Locale.ROOT);
        return bare.isEmpty() || bare.startsWith(".") ? "party" + plain : plain;
    }
}
