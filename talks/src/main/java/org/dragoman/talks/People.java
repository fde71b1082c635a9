package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;

/// The people of one room, the mediator's team as the room knows it, the parties it knows of.
///
/// @param persons everyone ever invited, by name
/// @param team the mediator's team
/// @param parties rooms it was told of, with their accredited names
/// @param capitals its own capitals
/// @param recorded acts written down by the mediator's team and not yet confirmed or disputed
/// @param disputed such acts that the room says were not said so
/// @param waiting acts beyond someone's powers, without effect until confirmed
/// @param bodies those of the parties that are bodies of experts
public record People(
        Table<String, Person> persons,
        List<String> team,
        Table<RoomId, List<String>> parties,
        List<RoomId> capitals,
        Table<Long, String> recorded,
        Table<Long, String> disputed,
        Table<Id, Waiting> waiting,
        List<RoomId> bodies) {

    /// Whether a person may act.
    public enum Standing {
        INVITED,
        PRESENT,
        SUSPENDED,
        LEFT
    }

    /// A person of the room.
    public record Person(String name, Role role, Standing standing, Authority authority) {

        Person is(Standing next) {
            return new Person(name, role, next, authority);
        }

        Person is(Role next, Authority then) {
            return new Person(name, next, standing, then);
        }

        /// Whether this person still has any rights here.
        public boolean mayAct() {
            return standing == Standing.INVITED || standing == Standing.PRESENT;
        }
    }

    /// An act that waits for someone with the power.
    public record Waiting(Id act, String name, RoomCommand command) {}

    /// Nobody yet.
    static final People NOBODY =
            new People(
                    Table.empty(),
                    List.of(),
                    Table.empty(),
                    List.of(),
                    Table.empty(),
                    Table.empty(),
                    Table.empty(),
                    List.of());

    People after(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.TalksOpened _, PeopleEvent.NoticeGiven _ -> this;
            case PeopleEvent.TeamJoined(var name, _) -> team(name, "");
            case PeopleEvent.TeamLeft(var name) -> team("", name);
            case PeopleEvent.TeamHandedOver _ -> this;
            case PeopleEvent.RoomOpened(_, _, _, _, var names) ->
                    new People(
                            persons, names, parties, capitals, recorded, disputed, waiting, bodies);
            case PeopleEvent.Invited(_, var name, var role) ->
                    persons(
                            persons.with(
                                    name,
                                    new Person(
                                            name,
                                            role,
                                            Standing.INVITED,
                                            role == Role.HEAD
                                                    ? Authority.FULL
                                                    : Authority.TO_SPEAK)));
            case PeopleEvent.Entered(_, var name) -> standing(name, Standing.PRESENT);
            case PeopleEvent.Left(_, var name) -> standing(name, Standing.LEFT);
            case PeopleEvent.Suspended(_, var name) -> standing(name, Standing.SUSPENDED);
            case PeopleEvent.Readmitted(_, var name) -> standing(name, Standing.INVITED);
            case PeopleEvent.HeadHandedOver(_, var from, var to) ->
                    persons(
                            persons.change(from, p -> p.is(Role.MEMBER, Authority.TO_SPEAK))
                                    .change(to, p -> p.is(Role.HEAD, Authority.FULL)));
            case PeopleEvent.Empowered(_, var name, var authority) ->
                    persons(persons.change(name, p -> p.is(p.role(), authority)));
            case PeopleEvent.Introduced(_, var party, var experts) ->
                    parties(party, List.of()).body(party, experts);
            case PeopleEvent.CapitalOpened(_, var capital) -> capital(capital);
            case PeopleEvent.NoticeReceived(_, var party, var names) -> parties(party, names);
            case PeopleEvent.RecordConfirmed(_, var number) ->
                    new People(
                            persons,
                            team,
                            parties,
                            capitals,
                            recorded.without(number),
                            disputed,
                            waiting,
                            bodies);
            case PeopleEvent.RecordDisputed(_, var number, var words) ->
                    new People(
                            persons,
                            team,
                            parties,
                            capitals,
                            recorded.without(number),
                            disputed.with(number, words),
                            waiting,
                            bodies);
            case PeopleEvent.ActAwaits(_, var act, var name, var command) ->
                    waiting(waiting.with(act, new Waiting(act, name, command)));
            case PeopleEvent.ActConfirmed(_, var act) -> waiting(waiting.without(act));
            case PeopleEvent.ActDismissed(_, var act) -> waiting(waiting.without(act));
        };
    }

    People recorded(long number, String member) {
        return new People(
                persons,
                team,
                parties,
                capitals,
                recorded.with(number, member),
                disputed,
                waiting,
                bodies);
    }

    private People team(String joined, String left) {
        var names = new ArrayList<>(team);
        names.remove(left);
        if (!joined.isEmpty()) {
            names.add(joined);
        }
        return new People(
                persons,
                List.copyOf(names),
                parties,
                capitals,
                recorded,
                disputed,
                waiting,
                bodies);
    }

    private People persons(Table<String, Person> next) {
        return new People(next, team, parties, capitals, recorded, disputed, waiting, bodies);
    }

    private People standing(String name, Standing standing) {
        return persons(persons.change(name, person -> person.is(standing)));
    }

    private People parties(RoomId party, List<String> names) {
        return new People(
                persons,
                team,
                parties.with(party, names),
                capitals,
                recorded,
                disputed,
                waiting,
                bodies);
    }

    private People body(RoomId party, boolean experts) {
        if (!experts || bodies.contains(party)) {
            return this;
        }
        var all = new ArrayList<>(bodies);
        all.add(party);
        return new People(
                persons, team, parties, capitals, recorded, disputed, waiting, List.copyOf(all));
    }

    private People capital(RoomId capital) {
        var all = new ArrayList<>(capitals);
        all.add(capital);
        return new People(
                persons,
                team,
                parties.with(capital, List.of()),
                List.copyOf(all),
                recorded,
                disputed,
                waiting,
                bodies);
    }

    private People waiting(Table<Id, Waiting> next) {
        return new People(persons, team, parties, capitals, recorded, disputed, next, bodies);
    }

    /// How the room sees its people.
    List<Sight> sights() {
        var sights = new ArrayList<Sight>();
        for (var person : persons.values()) {
            sights.add(
                    Sight.of(
                            "person",
                            "name",
                            person.name(),
                            "role",
                            person.role(),
                            "standing",
                            person.standing(),
                            "powers",
                            person.authority().powers().stream().sorted().toList(),
                            "limits",
                            person.authority().limits(),
                            "until",
                            person.authority().until()));
        }
        sights.add(Sight.of("mediator's team", "names", team));
        for (var party : parties.keys()) {
            sights.add(
                    Sight.of(
                            "party",
                            "room",
                            party,
                            "accredited",
                            parties.find(party).orElse(List.of())));
        }
        for (var number : recorded.keys()) {
            sights.add(
                    Sight.of(
                            "recorded by the mediator, not yet confirmed",
                            "entry",
                            number,
                            "by",
                            recorded.find(number).orElse("")));
        }
        for (var number : disputed.keys()) {
            sights.add(
                    Sight.of(
                            "disputed record",
                            "entry",
                            number,
                            "words",
                            disputed.find(number).orElse("")));
        }
        for (var act : waiting.values()) {
            sights.add(
                    Sight.of(
                            "act awaits someone with the power",
                            "act",
                            act.act(),
                            "by",
                            act.name(),
                            "what",
                            act.command().sight()));
        }
        return sights;
    }
}
