package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.casefile.StatedRedLine.OptionReading;
import org.dragoman.casefile.asking.WhatIf;

/// Suppositions and packages as queries of the zone's address.
final class Supposing {

    /// Parts the names that a value holds: it stands in no id of a case.
    static final String BETWEEN = "|";

    private Supposing() {}

    /// What is supposed, and these red lines set aside as well.
    static String aside(WhatIf whatIf, List<String> lines) {
        var parts = parts(whatIf);
        lines.forEach(line -> parts.add(part("aside", line)));
        return query(parts);
    }

    /// What is supposed, and these readings answered "allows" as well.
    static String answers(WhatIf whatIf, List<OptionReading> readings) {
        var parts = parts(whatIf);
        readings.forEach(it ->
                parts.add(
                        part("answer", String.join(BETWEEN, it.redLine(), it.option(), "ALLOWS"))));
        return query(parts);
    }

    /// A package put together by hand.
    static String taking(Map<String, String> options) {
        var parts = new ArrayList<String>();
        options.forEach((issue, option) -> parts.add(part("take", issue + BETWEEN + option)));
        return query(parts);
    }

    private static List<String> parts(WhatIf whatIf) {
        var parts = new ArrayList<String>();
        whatIf.aside().stream().sorted().forEach(line -> parts.add(part("aside", line)));
        whatIf.answers()
                .forEach(it ->
                        parts.add(
                                part(
                                        "answer",
                                        String.join(
                                                BETWEEN,
                                                it.redLine(),
                                                it.option(),
                                                it.answer().name()))));
        whatIf.places()
                .forEach(it ->
                        parts.add(
                                part(
                                        "rank",
                                        String.join(
                                                BETWEEN,
                                                it.party(),
                                                it.issue(),
                                                it.option(),
                                                Integer.toString(it.rank())))));
        return parts;
    }

    private static String part(String name, String value) {
        return name + "=" + Address.inQuestion(value);
    }

    private static String query(List<String> parts) {
        return "?" + String.join("&", parts.stream().distinct().toList());
    }
}
