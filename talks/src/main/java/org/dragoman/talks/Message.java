package org.dragoman.talks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Words with what sort of message they are and how binding, the options that go with them, until
/// when they hold, and the files that go with them.
///
/// @param options the option it names for an issue of the agenda, by the issue's name
/// @param valid the first moment at which it no longer holds
public record Message(
        MessageKind kind,
        Binding binding,
        String words,
        SortedMap<String, String> options,
        Instant valid,
        List<Attachment> attachments) {

    public Message {
        options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
        attachments = List.copyOf(attachments);
    }

    /// A message in words alone, without an end.
    public Message(MessageKind kind, Binding binding, String words) {
        this(kind, binding, words, new TreeMap<>(), Instant.MAX, List.of());
    }

    /// A message that names options, and holds until a moment.
    public static Message of(
            MessageKind kind,
            Binding binding,
            Map<String, String> options,
            String words,
            Instant valid) {
        return new Message(kind, binding, words, new TreeMap<>(options), valid, List.of());
    }

    /// The same sort of message in someone else's words, and nothing with it.
    public Message in(String otherWords) {
        return new Message(kind, binding, otherWords);
    }

    /// The same message in other words of its source.
    public Message reworded(String otherWords) {
        return new Message(kind, binding, otherWords, options, valid, attachments);
    }

    /// The same message with these files in place of its own.
    public Message with(List<Attachment> files) {
        return new Message(kind, binding, words, options, valid, files);
    }

    /// The package it puts: its options and its words.
    public PackageDeal deal() {
        return new PackageDeal(options, words);
    }

    /// The digest of all that the message says and brings. Of bare words it is the digest of the
    /// words, so that a grant of words is the grant of their digest.
    public Digest digest() {
        if (options.isEmpty() && attachments.isEmpty() && valid.equals(Instant.MAX)) {
            return Digest.of(words);
        }
        var canonical = new Canonical().text(words);
        options.forEach((issue, option) -> canonical.text("option").text(issue).text(option));
        canonical.text("valid").text(valid.toString());
        for (var file : attachments) {
            canonical
                    .text("file")
                    .text(file.name())
                    .text(file.mediaType())
                    .text(file.digest().hex());
        }
        return Digest.of(new String(canonical.bytes(), StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return kind
                + ", "
                + binding
                + ": "
                + words
                + (options.isEmpty() ? "" : " " + options)
                + (valid.equals(Instant.MAX) ? "" : ", valid until " + valid)
                + (attachments.isEmpty() ? "" : ", with " + attachments);
    }
}
