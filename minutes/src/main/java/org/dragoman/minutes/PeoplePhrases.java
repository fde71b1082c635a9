package org.dragoman.minutes;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.talks.Authority;
import org.dragoman.talks.PeopleAct;
import org.dragoman.talks.PeopleOrder;
import org.dragoman.talks.Power;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// How people and rooms are spoken of.
final class PeoplePhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            PeopleOrder.OpenTalks.class,
                            "opens the talks {words title}(, {rest settings})",
                            "opens the talks “Third round”, closed, held for 20 seconds.",
                            s -> new PeopleOrder.OpenTalks(s.words("title"), Customs.of(s))),
                    Phrase.of(
                            PeopleOrder.JoinTeam.class,
                            "takes {name name} into the team as {role role}",
                            "takes Nasra into the team as mediator.",
                            s ->
                                    new PeopleOrder.JoinTeam(
                                            s.name("name"), s.one("role", Spoken.ROLE))),
                    Phrase.of(
                            PeopleOrder.LeaveTeam.class,
                            "releases {name name} from the team",
                            "releases Nasra from the team.",
                            s -> new PeopleOrder.LeaveTeam(s.name("name"))),
                    Phrase.of(
                            PeopleOrder.HandOver.class,
                            "hands the lead to {name name}",
                            "hands the lead to Nasra.",
                            s -> new PeopleOrder.HandOver(s.name("name"))),
                    Phrase.of(
                            PeopleOrder.OpenRoom.class,
                            "opens a room for the {roomkind kind} {room room}",
                            "opens a room for the delegation Iran.",
                            s ->
                                    new PeopleOrder.OpenRoom(
                                            s.newRoom("room"),
                                            s.one("kind", Spoken.ROOM_KIND),
                                            s.newRoom("room"))),
                    Phrase.of(
                            PeopleOrder.OpenRoom.class,
                            "opens a room for the capital {room room} of {room of}",
                            "opens a room for the capital Tehran of Iran.",
                            s ->
                                    new PeopleOrder.OpenRoom(
                                            s.newRoom("room"), RoomKind.CAPITAL, s.room("of"))),
                    Phrase.of(
                            PeopleOrder.OpenRoom.class,
                            "opens the public room",
                            "opens the public room.",
                            _ ->
                                    new PeopleOrder.OpenRoom(
                                            RoomId.PUBLIC, RoomKind.PUBLIC, RoomId.PUBLIC)),
                    Phrase.of(
                            PeopleOrder.Invite.class,
                            "invites {name name} to {room room} as {role role}",
                            "invites Araghchi to Iran as head.",
                            s ->
                                    new PeopleOrder.Invite(
                                            s.room("room"),
                                            s.name("name"),
                                            s.one("role", Spoken.ROLE))),
                    Phrase.of(
                            PeopleOrder.Suspend.class,
                            "suspends {name name} in {room room}",
                            "suspends Araghchi in Iran.",
                            s -> new PeopleOrder.Suspend(s.room("room"), s.name("name"))),
                    Phrase.of(
                            PeopleOrder.Readmit.class,
                            "readmits {name name} to {room room}",
                            "readmits Araghchi to Iran.",
                            s -> new PeopleOrder.Readmit(s.room("room"), s.name("name"))),
                    Phrase.of(
                            PeopleOrder.Introduce.class,
                            "tells {room to} that {room party} takes part",
                            "tells Iran that the US takes part.",
                            s -> new PeopleOrder.Introduce(s.room("party"), s.room("to"))),
                    Phrase.of(
                            PeopleAct.Enter.class,
                            "takes the seat",
                            "takes the seat.",
                            _ -> new PeopleAct.Enter()),
                    Phrase.of(
                            PeopleAct.Leave.class,
                            "leaves the talks",
                            "leaves the talks.",
                            _ -> new PeopleAct.Leave()),
                    Phrase.of(
                            PeopleAct.HandOverHead.class,
                            "hands the head's seat to {name name}",
                            "hands the head's seat to Baghaei.",
                            s -> new PeopleAct.HandOverHead(s.name("name"))),
                    Phrase.of(
                            PeopleAct.Empower.class,
                            "empowers {name name} to {powers powers}(, within {words limits})(, until"
                                    + " {when until})",
                            "empowers Baghaei to release and negotiate, within “the nuclear file”,"
                                    + " until 18:00.",
                            s ->
                                    new PeopleAct.Empower(
                                            s.name("name"),
                                            new Authority(
                                                    new TreeSet<Power>(
                                                            s.each("powers", Spoken.POWER)),
                                                    s.words("limits", ""),
                                                    s.when("until", Instant.MAX)))),
                    Phrase.of(
                            PeopleAct.GiveNotice.class,
                            "gives notice of {names names}",
                            "gives notice of Araghchi and Baghaei.",
                            s -> new PeopleAct.GiveNotice(s.names("names"))),
                    Phrase.of(
                            PeopleAct.ConfirmRecord.class,
                            "confirms <what was noted last/entry {number number}>",
                            "confirms what was noted last.",
                            s -> new PeopleAct.ConfirmRecord(noted(s))),
                    Phrase.of(
                            PeopleAct.DisputeRecord.class,
                            "disputes <what was noted last/entry {number number}>: {words words}",
                            "disputes what was noted last: “I spoke of three years.”",
                            s -> new PeopleAct.DisputeRecord(noted(s), s.words("words"))),
                    Phrase.of(
                            PeopleAct.ConfirmAct.class,
                            "gives effect to {thing act}",
                            "gives effect to [the offer].",
                            s -> new PeopleAct.ConfirmAct(s.thing("act"))),
                    Phrase.of(
                            PeopleAct.DismissAct.class,
                            "drops {thing act}",
                            "drops [the offer].",
                            s -> new PeopleAct.DismissAct(s.thing("act"))));

    private PeoplePhrases() {}

    private static long noted(Slots s) {
        return s.has("number")
                ? s.number("number")
                : s.found(
                        "nothing that the team noted for this room is unconfirmed",
                        talks ->
                                talks.room(s.here())
                                        .flatMap(room ->
                                                room.people().recorded().keys().stream()
                                                        .reduce((_, last) -> last)),
                        "Record something for someone first: \"Araghchi, by telephone, noted by Nasra: …\".");
    }
}
