package org.dragoman.record;

/// The form in which the report names the speaker.
public enum SpeakerForm {
    /// A full name, with or without a title.
    NAME,
    SURNAME,
    /// An office: "the foreign minister", "America's top diplomat".
    TITLE,
    PRONOUN,
    COUNTRY,
    /// A capital, a seat or an epithet that stands for a government or an institution.
    METONYM,
    ORGANISATION,
    /// A source without a name: "an official", "experts", "few".
    ANONYMOUS,
    /// No subject of its own: "…, adding that …".
    ELIDED,
    /// A quotation without a cue that goes on after one.
    FLOATING,
    /// Nobody could be named.
    UNKNOWN;

    /// As files and pages write it.
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
