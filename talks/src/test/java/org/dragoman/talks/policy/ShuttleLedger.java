package org.dragoman.talks.policy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.talks.Attachment;
import org.dragoman.talks.Binding;
import org.dragoman.talks.Id;
import org.dragoman.talks.PackageDeal;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.ShortlistOrder;

/// What the policy table remembers of what goes between the rooms beyond words on terms.
final class ShuttleLedger {

    record Listed(Id id, ShortlistOrder.Circulate plan, Map<RoomId, Set<Integer>> marks) {}

    record Settled(Set<RoomId> rooms, PackageDeal deal, Binding binding) {}

    record Improvement(
            Id id,
            String settled,
            Set<RoomId> rooms,
            PackageDeal better,
            Instant deadline,
            Map<RoomId, Boolean> answers) {}

    final Map<String, Attachment> cleaned = new HashMap<>();
    final Map<Id, List<Attachment>> enclosed = new HashMap<>();
    final Set<Id> ended = new HashSet<>();
    final Map<Id, ShortlistOrder.Circulate> plans = new HashMap<>();
    final Map<Id, String> planners = new HashMap<>();
    final Map<Id, Listed> lists = new TreeMap<>();
    final Map<String, Settled> settled = new HashMap<>();
    final Map<Id, Improvement> improvements = new TreeMap<>();

    void settle(Id id, int place, Set<RoomId> rooms, PackageDeal deal, Binding binding) {
        if (binding == Binding.AD_REFERENDUM || binding == Binding.AUTHORISED) {
            settled.put(id + "/" + place, new Settled(rooms, deal, binding));
        }
    }
}
