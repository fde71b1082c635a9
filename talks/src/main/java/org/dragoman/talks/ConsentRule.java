package org.dragoman.talks;

import java.util.List;

/// By which rule a constituency consents.
public sealed interface ConsentRule {

    /// One principal decides.
    record OnePrincipal(String principal) implements ConsentRule {}

    /// So many of these principals, in any order.
    record AtLeast(int needed, List<String> of) implements ConsentRule {

        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /// All of these principals, one after the other.
    record InSequence(List<String> order) implements ConsentRule {

        public InSequence {
            order = List.copyOf(order);
        }
    }

    /// Who has a say, in order.
    default List<String> principals() {
        return switch (this) {
            case OnePrincipal(var principal) -> List.of(principal);
            case AtLeast(_, var of) -> of;
            case InSequence(var order) -> order;
        };
    }

    /// Whether the rule can be used: every principal named once, and no more needed than there are.
    default boolean sound() {
        var all = principals();
        boolean named =
                !all.isEmpty()
                        && all.stream().noneMatch(String::isBlank)
                        && all.stream().distinct().count() == all.size();
        return switch (this) {
            case OnePrincipal _, InSequence _ -> named;
            case AtLeast(var needed, var of) -> named && needed >= 1 && needed <= of.size();
        };
    }

    /// Whether this principal may say something now.
    default boolean turnOf(String principal, Table<String, Ballot> said) {
        return switch (this) {
            case OnePrincipal _, AtLeast _ -> principals().contains(principal);
            case InSequence(var order) ->
                    order.contains(principal)
                            && order.subList(0, order.indexOf(principal)).stream()
                                    .allMatch(before -> consents(said, before));
        };
    }

    /// What the principals together have said.
    default ConsentStanding standing(Table<String, Ballot> said) {
        int needed =
                switch (this) {
                    case OnePrincipal _ -> 1;
                    case AtLeast(var least, _) -> least;
                    case InSequence(var order) -> order.size();
                };
        int yes = 0;
        int no = 0;
        int change = 0;
        for (var ballot : said.values()) {
            switch (ballot) {
                case CONSENTS -> yes++;
                case REFUSES -> no++;
                case ASKS_CHANGE -> change++;
            }
        }
        int all = principals().size();
        if (yes >= needed) {
            return ConsentStanding.CONSENTED;
        }
        if (all - no < needed) {
            return ConsentStanding.REFUSED;
        }
        return all - no - change < needed ? ConsentStanding.CHANGE_ASKED : ConsentStanding.ASKED;
    }

    private static boolean consents(Table<String, Ballot> said, String principal) {
        return said.find(principal).filter(ballot -> ballot == Ballot.CONSENTS).isPresent();
    }
}
