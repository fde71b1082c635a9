package org.dragoman.rooms;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language in which the pages speak.
public enum Language {
    ENGLISH("en", "English", "ltr"),
    ARABIC("ar", "العربية", "rtl");

    private final String tag;
    private final String ownName;
    private final String direction;

    Language(String tag, String ownName, String direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /// Its tag in HTML and in `Accept-Language`.
    public String tag() {
        return tag;
    }

    /// What its speakers call it.
    public String ownName() {
        return ownName;
    }

    /// `ltr` or `rtl`.
    public String direction() {
        return direction;
    }

    /// The language of a tag, or nothing.
    public static Optional<Language> of(String tag) {
        return List.of(values()).stream().filter(it -> it.tag.equals(tag)).findFirst();
    }

    /// The first language asked for that there is; English where there is none.
    ///
    /// @param ranges the value of an `Accept-Language` header; anything malformed counts as none
    public static Language accepted(String ranges) {
        try {
            for (var range : Locale.LanguageRange.parse(ranges)) {
                var found = of(range.getRange().split("-", -1)[0]);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        } catch (IllegalArgumentException _) {
            return ENGLISH;
        }
        return ENGLISH;
    }

    /// The locale by which dates are written.
    public Locale locale() {
        return Locale.forLanguageTag(this == ENGLISH ? "en-GB" : tag);
    }
}
