package org.dragoman.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Who the text is speaking of: what pronouns and bare titles go back to.
final class Focus {
    private static final int REACH = 12;

    private record Scene(
            int paragraph, List<Member> speakers, List<Member> subjects, List<Member> others) {}

    private final List<Scene> scenes = new ArrayList<>();

    /// A sentence begins; its names are given in order.
    void open(int paragraph, List<Names.Found> names) {
        var subjects = new ArrayList<Member>();
        var others = new ArrayList<Member>();
        for (var name : names) {
            (name.subject() ? subjects : others).add(name.member());
        }
        scenes.add(new Scene(paragraph, new ArrayList<>(), subjects, others));
        if (scenes.size() > REACH) {
            scenes.removeFirst();
        }
    }

    /// A speaker of the present sentence.
    void speaks(Member member) {
        scenes.getLast().speakers().add(member);
    }

    /// The nearest one that fits: speakers first, then subjects, sentence by sentence backwards.
    Optional<Member> last(Predicate<Member> fits) {
        for (int at = scenes.size() - 1; at >= 0; at--) {
            var scene = scenes.get(at);
            boolean present = at == scenes.size() - 1;
            var found = latest(scene.speakers(), fits);
            if (found.isEmpty() && !present) {
                found = first(scene.subjects(), fits);
            }
            if (found.isPresent()) {
                return found;
            }
        }
        for (int at = scenes.size() - 1; at >= 0; at--) {
            var found = latest(scenes.get(at).others(), fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return first(scenes.isEmpty() ? List.of() : scenes.getLast().subjects(), fits);
    }

    /// The last speaker that fits, however named.
    Optional<Member> lastSpeaker(Predicate<Member> fits) {
        for (int at = scenes.size() - 1; at >= 0; at--) {
            var found = latest(scenes.get(at).speakers(), fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Member> latest(List<Member> members, Predicate<Member> fits) {
        for (int at = members.size() - 1; at >= 0; at--) {
            if (fits.test(members.get(at))) {
                return Optional.of(members.get(at));
            }
        }
        return Optional.empty();
    }

    private static Optional<Member> first(List<Member> members, Predicate<Member> fits) {
        return members.stream().filter(fits).findFirst();
    }
}
