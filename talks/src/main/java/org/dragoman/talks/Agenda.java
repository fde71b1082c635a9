package org.dragoman.talks;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What is negotiated, in its order, with the options of each issue and what ties them.
///
/// @param items in the order in which they are taken up; no issue twice
/// @param linkages options tied across issues of this agenda
public record Agenda(List<AgendaItem> items, List<AgendaLinkage> linkages) {

    /// @throws IllegalArgumentException if an issue stands twice, or a linkage names an issue or an
    ///   option that is not on the agenda
    public Agenda {
        items = List.copyOf(items);
        linkages = List.copyOf(linkages);
        var issues = new HashSet<String>();
        for (var item : items) {
            if (!issues.add(item.issue())) {
                throw new IllegalArgumentException(
                        """
                        The issue "%s" stands twice on the agenda.
                        Keep one of the two.\
                        """
                                .formatted(item.issue()));
            }
        }
        for (var linkage : linkages) {
            for (var choice : linkage.choices()) {
                if (!has(items, choice)) {
                    throw new IllegalArgumentException(
                            """
                            The linkage %s names "%s", which is not on the agenda.
                            Tie options of its issues.\
                            """
                                    .formatted(linkage.choices(), choice));
                }
            }
        }
    }

    private static boolean has(List<AgendaItem> items, AgendaChoice choice) {
        return items.stream()
                .anyMatch(item ->
                        item.issue().equals(choice.issue())
                                && item.options().contains(choice.option()));
    }

    /// Whether a choice settles an issue whose options are still left open.
    private boolean open(AgendaChoice choice) {
        return item(choice.issue()).filter(item -> item.options().isEmpty()).isPresent();
    }

    /// The item of an issue, or nothing.
    public Optional<AgendaItem> item(String issue) {
        return items.stream().filter(item -> item.issue().equals(issue)).findFirst();
    }

    /// The issues, in order.
    public List<String> issues() {
        return items.stream().map(AgendaItem::issue).toList();
    }

    /// What is amiss with a package on this agenda, in one sentence; nothing where it stands.
    ///
    /// @param pack one option for each of some issues; a partial package leaves issues out
    public Optional<String> amiss(List<AgendaChoice> pack) {
        var issues = new HashSet<String>();
        for (var choice : pack) {
            if (!open(choice) && !has(items, choice)) {
                return Optional.of("\"%s\" is not on the agenda.".formatted(choice));
            }
            if (!issues.add(choice.issue())) {
                return Optional.of("\"%s\" is settled twice.".formatted(choice.issue()));
            }
        }
        return linkages.stream()
                .filter(linkage -> linkage.brokenBy(pack))
                .findFirst()
                .map(linkage -> "%s are tied together.".formatted(linkage.choices()));
    }

    /// Whether a package settles every issue.
    public boolean wholly(List<AgendaChoice> pack) {
        return pack.size() == items.size() && amiss(pack).isEmpty();
    }

    /// How it reads, one line an item, then one a linkage.
    String lines() {
        var lines = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            lines.append(i + 1)
                    .append(". ")
                    .append(items.get(i).issue())
                    .append(" ")
                    .append(items.get(i).options())
                    .append("\n");
        }
        for (var linkage : linkages) {
            lines.append("tied: ").append(linkage.choices()).append("\n");
        }
        return lines.toString();
    }
}
