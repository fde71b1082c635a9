package org.dragoman.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Somebody or something named in the document under reading: what is known of it so far.
final class Member {
    final String id;
    final Entity.Type type;
    final String party;
    final boolean listed;
    final Set<String> offices = new LinkedHashSet<>();
    final List<Span> mentions = new ArrayList<>();
    String name;
    String role = "";
    String state = "";
    Gender gender = Gender.UNKNOWN;
    boolean plural;

    /// Known by an office alone: no name was given yet.
    boolean byOffice;

    /// Who this turned out to be; itself as long as nothing else is known.
    Member same = this;

    /// What pronouns have told.
    enum Gender {
        HE,
        SHE,
        UNKNOWN
    }

    Member(String id, String name, Entity.Type type, String party, boolean listed) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.party = party;
        this.listed = listed;
    }

    Speaker speaker() {
        return new Speaker(id, name, party, listed);
    }

    /// Whether only an office is known of it, and no name.
    boolean nameless() {
        return byOffice && same.equals(this);
    }

    boolean person() {
        return type == Entity.Type.PERSON;
    }

    /// The last word of the name, without "Jr".
    String surname() {
        var words = name.split("\\s+");
        int last = words.length - 1;
        if (last > 0 && words[last].matches("Jr\\.?|Sr\\.?|III?")) {
            last--;
        }
        return States.key(words[last]);
    }

    void mention(Span span) {
        for (var each : mentions) {
            if (each.overlaps(span)) {
                return;
            }
        }
        mentions.add(span);
    }

    /// The form in which some words name this member.
    SpeakerForm form(String words) {
        return switch (type) {
            case PERSON -> words.contains(" ") ? SpeakerForm.NAME : SpeakerForm.SURNAME;
            case ORGANISATION, PLACE -> SpeakerForm.ORGANISATION;
            case ANONYMOUS -> SpeakerForm.ANONYMOUS;
            case PARTY ->
                    States.named(words)
                                    .map(named -> named.form() == States.Form.METONYM)
                                    .orElse(false)
                            ? SpeakerForm.METONYM
                            : state.isEmpty() ? SpeakerForm.ORGANISATION : SpeakerForm.COUNTRY;
        };
    }
}
