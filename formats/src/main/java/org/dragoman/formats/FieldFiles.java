package org.dragoman.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.negotiation.Negotiation;
import org.dragoman.negotiation.Rational;

/// The field's files, told apart by content: GENIUS XML, GeniusWeb JSON, NegoLog JSON.
public final class FieldFiles {

    private FieldFiles() {}

    /// What files say together.
    ///
    /// @param profiles in the order of their files
    /// @param warnings what was mended or let pass, each with file and line
    public record Reading(Domain domain, List<Profile> profiles, List<String> warnings) {
        public Reading {
            profiles = List.copyOf(profiles);
            warnings = List.copyOf(warnings);
        }

        /// As a question to the engine: no red line, no linkage.
        ///
        /// @throws IllegalArgumentException if there is no party
        public Negotiation negotiation() {
            return new Negotiation(
                    domain.agenda(),
                    profiles.stream().map(Profile::party).toList(),
                    List.of(),
                    List.of());
        }

        /// The same at a time, each party's utilities and reservation value discounted by its own
        /// factor.
        ///
        /// @param time from 0, the beginning, to 1, the deadline
        public Negotiation negotiation(Rational time) {
            return new Negotiation(
                    domain.agenda(),
                    profiles.stream()
                            .map(each -> Discount.at(each.discount(), time).of(each.party()))
                            .toList(),
                    List.of(),
                    List.of());
        }

        /// What is rounded at a time, in words: powers of discount factors that are no fractions.
        public List<String> rounded(Rational time) {
            var rounded = new ArrayList<String>();
            for (var each : profiles) {
                var left = Discount.at(each.discount(), time);
                if (!left.exact()) {
                    rounded.add(
                            "%s: the discount %s to the power of %s is taken as %s, its first 15 digits; all else is exact for this factor."
                                    .formatted(
                                            each.name(),
                                            each.discount().toDecimal(),
                                            time.toDecimal(),
                                            left.factor().toDecimal()));
                }
            }
            return rounded;
        }
    }

    private sealed interface File {
        record Genius(GeniusXml xml) implements File {}

        record GeniusWeb(GeniusWebJson json) implements File {}

        record NegoLog(NegoLogJson json) implements File {}

        default boolean isProfile() {
            return switch (this) {
                case Genius(var xml) -> xml.isProfile();
                case GeniusWeb(var json) -> json.isProfile();
                case NegoLog _ -> true;
            };
        }

        default Domain domain() {
            return switch (this) {
                case Genius(var xml) -> xml.domain();
                case GeniusWeb(var json) -> json.domain();
                case NegoLog(var json) -> json.domain();
            };
        }

        default Profile profile(String name, Domain domain) {
            return switch (this) {
                case Genius(var xml) -> xml.profile(name, domain);
                case GeniusWeb(var json) -> json.profile(name, domain);
                case NegoLog(var json) -> json.profile(name, domain);
            };
        }

        default Map<String, String> indexes() {
            return switch (this) {
                case Genius(var xml) -> xml.indexes();
                case GeniusWeb _, NegoLog _ -> Map.of();
            };
        }
    }

    /// Reads a domain and the profiles of its parties; without a domain file, the first profile
    /// states the domain.
    ///
    /// A party is called what its profile calls it, else after its file; the second of a name gets
    /// a number.
    ///
    /// @throws IllegalArgumentException if a file can't be read or says something else than the
    ///   others; the message tells file, line and mend
    public static Reading read(List<Path> paths) {
        var warnings = new ArrayList<String>();
        var files = new ArrayList<File>();
        for (var path : paths) {
            files.add(file(path, warnings));
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    No file is named.
                    Name a domain and one profile for each party.\
                    """);
        }
        var domain = files.getFirst().domain();
        var profiles = new ArrayList<Profile>();
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < files.size(); i++) {
            var file = files.get(i);
            if (!file.isProfile()) {
                if (i > 0) {
                    throw new IllegalArgumentException(
                            """
                            %s:1: is a domain, and the first file is already %s.
                            Name one domain, first, and then the profiles.\
                            """
                                    .formatted(
                                            paths.get(i),
                                            files.getFirst().isProfile() ? "a profile" : "one"));
                }
                continue;
            }
            compareIndexes(paths.get(i), files.getFirst().indexes(), file.indexes(), warnings);
            var profile = file.profile(stem(paths.get(i)), domain);
            profiles.add(renamed(profile, unused(profile.name(), names)));
        }
        if (profiles.isEmpty()) {
            throw new IllegalArgumentException(
                    """
                    %s:1: states the issues, and no file states what a party thinks of them.
                    Name one profile for each party after the domain.\
                    """
                            .formatted(paths.getFirst()));
        }
        return new Reading(domain, profiles, new ArrayList<>(new LinkedHashSet<>(warnings)));
    }

    private static File file(Path path, List<String> warnings) {
        var source = Source.read(path, warnings);
        var text = source.text().stripLeading();
        if (text.startsWith("<")) {
            var root = Element.parse(source, warnings);
            if (GeniusXml.knows(root)) {
                return new File.Genius(new GeniusXml(root, warnings));
            }
            throw unknown(source, root.line(), "its root is <%s>".formatted(root.name()));
        }
        if (text.startsWith("{")) {
            var json = new JsonFile(source, warnings);
            var root = json.node(Json.parse(source), "the file");
            if (NegoLogJson.knows(root)) {
                return new File.NegoLog(new NegoLogJson(json, root));
            }
            if (GeniusWebJson.knows(root)) {
                return new File.GeniusWeb(new GeniusWebJson(json, root));
            }
            throw unknown(source, root.line(), "its members are " + root.members().keySet());
        }
        throw unknown(source, 1, "it opens neither with < nor with {");
    }

    private static IllegalArgumentException unknown(Source source, int line, String why) {
        return source.error(
                line,
                "is no domain or profile that Dragoman knows: %s.".formatted(why),
                "It reads GENIUS XML, GeniusWeb JSON and NegoLog JSON (docs/formats/).");
    }

    private static void compareIndexes(
            Path path,
            Map<String, String> ours,
            Map<String, String> theirs,
            List<String> warnings) {
        for (var entry : theirs.entrySet()) {
            var index = ours.get(entry.getKey());
            if (index != null && !index.equals(entry.getValue())) {
                warnings.add(
                        "%s:1: mended: issue \"%s\" has index %s here and %s in the domain; issues are matched by name."
                                .formatted(path, entry.getKey(), entry.getValue(), index));
                return;
            }
        }
    }

    private static String stem(Path path) {
        var name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    private static String unused(String name, Set<String> names) {
        var candidate = name;
        for (int k = 2; !names.add(candidate); k++) {
            candidate = "%s (%d)".formatted(name, k);
        }
        return candidate;
    }

    private static Profile renamed(Profile profile, String name) {
        return new Profile(
                name,
                profile.domain(),
                profile.valuation(),
                profile.discount(),
                profile.reservation());
    }
}
