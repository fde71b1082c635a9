package org.dragoman.formats;

import java.util.List;
import java.util.Map;
import org.dragoman.negotiation.Issue;

/// Reads members of a JSON file's objects, with a message that names the line where one is missing
/// or of another kind.
///
/// @param warnings what was let pass is added here
record JsonFile(Source source, List<String> warnings) {

    /// An object.
    Json.Node node(Json value, String of) {
        if (value instanceof Json.Node node) {
            return node;
        }
        throw error(value, "%s is no object.".formatted(of), "Write {…}.");
    }

    /// A member that must be there.
    Json member(Json.Node node, String key) {
        var value = node.members().get(key);
        if (value == null) {
            throw error(node, "\"%s\" is missing.".formatted(key), "Add it.");
        }
        return value;
    }

    /// A member that must be an object.
    Json.Node object(Json.Node node, String key) {
        return node(member(node, key), "\"%s\"".formatted(key));
    }

    /// The digits of a number, also where it stands in quotation marks.
    String digits(Json value, String of) {
        return switch (value) {
            case Json.Digits(var digits, _) -> digits;
            case Json.Text(var words, _) -> words;
            case Json.Node _, Json.Row _, Json.Literal _ ->
                    throw error(value, "%s is no number.".formatted(of), "Write a number.");
        };
    }

    /// The words of a string.
    String words(Json value, String of) {
        if (value instanceof Json.Text(var words, _)) {
            return words;
        }
        throw error(value, "%s is no string.".formatted(of), "Write it in quotation marks.");
    }

    /// Refuses an object whose keys are not those of a domain's issues.
    void sameIssues(Json.Node node, String of, List<String> issues) {
        for (var key : node.members().entrySet()) {
            if (!issues.contains(key.getKey())) {
                throw error(
                        key.getValue(),
                        "%s names issue \"%s\"; the domain has %s."
                                .formatted(of, key.getKey(), issues),
                        "Is this a profile of another domain?");
            }
        }
        for (var issue : issues) {
            if (!node.members().containsKey(issue)) {
                throw error(
                        node,
                        "%s says nothing of issue \"%s\".".formatted(of, issue),
                        "Is this a profile of another domain? The domain has %s."
                                .formatted(issues));
            }
        }
    }

    /// An issue, or the fault of the line that states it.
    Issue issue(Json at, String name, List<String> options) {
        try {
            return new Issue(name, options);
        } catch (IllegalArgumentException unfit) {
            throw error(
                    at, String.valueOf(unfit.getMessage()).replace("\n", " "), "Mend it there.");
        }
    }

    /// The value of each option of an issue.
    List<Map.Entry<String, Json>> entries(Json.Node node) {
        return List.copyOf(node.members().entrySet());
    }

    /// The fault of a value, to be thrown.
    IllegalArgumentException error(Json at, String what, String mend) {
        return source.error(at.line(), what, mend);
    }
}
