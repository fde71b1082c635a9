package org.dragoman.rooms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A message of a sight in words: what it is and how binding, what it says, the package it names,
/// until when it holds, and the files that go with it.
final class MessageText {

    private static final Pattern MESSAGE =
            Pattern.compile(
                    "(?<kind>[A-Z_]+), (?<binding>[A-Z_]+): (?<words>.*?)"
                            + "(?: ?\\{(?<options>[^{}]*=[^{}]*)})?"
                            + "(?:, valid until (?<valid>\\S+Z))?"
                            + "(?:, with \\[(?<files>.*)])?",
                    Pattern.DOTALL);

    /// Where the next option of a package begins: a comma that an issue and its sign follow.
    private static final Pattern OPTION = Pattern.compile(", (?=[^,=]+=)");

    private static final Pattern FILE = Pattern.compile("(?:^|, )(?<name>.+?) \\([^()]*\\)");

    private MessageText() {}

    /// The message in words, or nothing where the value is none.
    static Optional<String> said(String value, Words words, Times times) {
        var message = MESSAGE.matcher(value);
        if (!message.matches()
                || !words.has("kind." + message.group("kind"))
                || !words.has("binding." + message.group("binding"))) {
            return Optional.empty();
        }
        var told = new ArrayList<String>();
        if (!message.group("words").isBlank()) {
            told.add(words.alone(message.group("words").strip()));
        }
        if (message.group("options") != null) {
            told.add(options(message.group("options"), words));
        }
        var said = new ArrayList<String>();
        said.add(words.of("kind." + message.group("kind")));
        said.add(words.of("binding." + message.group("binding")) + ": " + String.join(" · ", told));
        if (message.group("valid") != null) {
            said.add(words.of("until", times.of(Instant.parse(message.group("valid")))));
        }
        if (message.group("files") != null) {
            said.add(words.list(files(message.group("files"))));
        }
        return Optional.of(String.join(" · ", said));
    }

    /// A package as people write one: each issue with its option.
    private static String options(String options, Words words) {
        return words.series(
                Arrays.stream(OPTION.split(options, -1))
                        .map(each -> each.replaceFirst("=", ": "))
                        .toList());
    }

    private static List<String> files(String files) {
        return FILE.matcher(files).results().map(MessageText::name).toList();
    }

    private static String name(MatchResult file) {
        return file.group("name");
    }
}
