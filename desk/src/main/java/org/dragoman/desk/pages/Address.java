package org.dragoman.desk.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Values as parts of an address.
public final class Address {

    private Address() {}

    /// A value as it stands in the path.
    public static String inPath(String value) {
        return inQuestion(value).replace("+", "%20");
    }

    /// A value as it stands in the question.
    public static String inQuestion(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// Where a report stands, below the desk.
    public static String report(String name) {
        return "/record/" + inPath(name);
    }
}
