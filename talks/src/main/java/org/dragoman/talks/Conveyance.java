package org.dragoman.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an order would put before a room: words of substance, whoever's they are. Where and when
/// one meets, who sits where, what the team notes for itself, and what only takes back, is none.
///
/// A new order does not compile until it is decided here.
///
/// @param to the rooms that would see it; none where they follow from the text, the instrument or
///   the file it is about
/// @param about the one confidence it rests on; empty where it rests on none
/// @param things what is put before them that was there before: a text, a paper, a list
/// @param words what the order itself says
public record Conveyance(List<RoomId> to, List<Source> about, List<Id> things, String words) {

    /// Something confided in a room: an item, or a grant of its words.
    public record Source(RoomId room, Id thing) {}

    public Conveyance {
        to = to.stream().sorted().toList();
        about = List.copyOf(about);
        things = List.copyOf(things);
    }

    private static Optional<Conveyance> nothing() {
        return Optional.empty();
    }

    private static Optional<Conveyance> told(Set<RoomId> rooms, Object... words) {
        var things = new ArrayList<Id>();
        var lines = new ArrayList<String>();
        for (var each : words) {
            if (each instanceof Id thing) {
                things.add(thing);
            } else {
                lines.add(said(each));
            }
        }
        return Optional.of(
                new Conveyance(List.copyOf(rooms), List.of(), things, String.join(" · ", lines)));
    }

    /// What is conveyed as the second person reads it: names and words, never how a value is built.
    private static String said(Object it) {
        return switch (it) {
            case PackageDeal(var options, var words) ->
                    joined(
                            "; ",
                            options.entrySet().stream()
                                    .map(each -> each.getKey() + ": " + each.getValue()),
                            Stream.of(words));
            case AgendaItem(var issue, var options) ->
                    joined(": ", Stream.of(issue), Stream.of(String.join(" / ", options)));
            case ScheduledStep step ->
                    joined(
                            ", ",
                            Stream.of(step.group() + ". " + step.name()),
                            Stream.of(step.by().name(), step.evidence()));
            case DisputePath(var stages) ->
                    String.join(
                            " → ",
                            stages.stream()
                                    .map(stage -> stage.name() + " " + stage.days())
                                    .toList());
            case RoomId room -> room.name();
            case Object other -> other.toString();
        };
    }

    private static String joined(String between, Stream<String> some, Stream<String> more) {
        return Stream.concat(some, more)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }

    private static Optional<Conveyance> told(RoomId room, Object... words) {
        return told(Set.of(room), words);
    }

    /// A list with what it is about.
    private static Optional<Conveyance> listed(
            Set<RoomId> rooms, String subject, List<?> packages) {
        return told(rooms, Stream.concat(Stream.of(subject), packages.stream()).toArray());
    }

    private static Optional<Conveyance> from(
            RoomId source, Id thing, Set<RoomId> to, String words) {
        return Optional.of(
                new Conveyance(
                        List.copyOf(to), List.of(new Source(source, thing)), List.of(), words));
    }

    /// Whether the rules with which talks began ask for four eyes on what is conveyed.
    public static boolean underFourEyes(Talks talks) {
        return talks.desk().journal().first().stream()
                .anyMatch(entry ->
                        entry.event() instanceof PeopleEvent.TalksOpened(_, var settings, _)
                                && settings.fourEyes());
    }

    /// The order that would convey something on the word of the one member of the team who speaks:
    /// what four eyes stop. Nothing for a room's own acts, for what conveys nothing, for what was
    /// said by mouth, and for what another member confirms.
    public static Optional<DeskCommand> alone(Voice by, Command command) {
        return by instanceof Voice.InPerson(Seat(var room, _))
                        && room.equals(RoomId.DESK)
                        && command instanceof DeskCommand order
                        && !(order instanceof Seconded)
                        && of(order).isPresent()
                ? Optional.of(order)
                : Optional.empty();
    }

    /// What an order conveys, or nothing.
    public static Optional<Conveyance> of(DeskCommand command) {
        return switch (command) {
            case PeopleOrder it -> people(it);
            case ConfidenceOrder it -> confidence(it);
            case OfferOrder it -> offer(it);
            case RoundOrder it -> round(it);
            case TextOrder it -> text(it);
            case ProceedingsOrder it -> proceedings(it);
            case ShuttleOrder it -> shuttle(it);
            case AccordOrder it -> accord(it);
            case Seconded it -> of(it.order());
        };
    }

    private static Optional<Conveyance> people(PeopleOrder order) {
        return switch (order) {
            case PeopleOrder.Introduce(var party, var to) -> told(to, party);
            case PeopleOrder.OpenTalks _,
                    PeopleOrder.JoinTeam _,
                    PeopleOrder.LeaveTeam _,
                    PeopleOrder.HandOver _,
                    PeopleOrder.OpenRoom _,
                    PeopleOrder.Invite _,
                    PeopleOrder.Suspend _,
                    PeopleOrder.Readmit _ ->
                    nothing();
        };
    }

    private static Optional<Conveyance> confidence(ConfidenceOrder order) {
        return switch (order) {
            case ConfidenceOrder.ProposeWording it ->
                    from(it.room(), it.item(), Set.of(it.room()), it.words());
            case ConfidenceOrder.Carry it -> from(it.room(), it.grant(), Set.of(), it.words());
            case ConfidenceOrder.ConveySubstance it ->
                    from(it.room(), it.item(), Set.of(it.to()), it.words());
            case ConfidenceOrder.OverrideTerms it ->
                    from(
                            it.room(),
                            it.item(),
                            Set.of(it.to()),
                            it.words() + " (" + it.reason() + ")");
            case ConfidenceOrder.Say it -> told(it.to(), it.message().words());
            // A source hears its own granted words, exactly; the others take back or mend.
            case ConfidenceOrder.ReadBack _,
                    ConfidenceOrder.Recall _,
                    ConfidenceOrder.NoticeError _,
                    ConfidenceOrder.CloseError _ ->
                    nothing();
        };
    }

    private static Optional<Conveyance> offer(OfferOrder order) {
        return switch (order) {
            case OfferOrder.OpenComparison it -> told(Set.of(it.one(), it.other()), it.question());
            case OfferOrder.Propose it -> listed(it.rooms(), it.subject(), it.packages());
            // Whoever seconds is the second person.
            case OfferOrder.Second _ -> nothing();
        };
    }

    private static Optional<Conveyance> round(RoundOrder order) {
        return switch (order) {
            case RoundOrder.Convene _,
                    RoundOrder.Move _,
                    RoundOrder.Meet _,
                    RoundOrder.NoteContact _ ->
                    nothing();
        };
    }

    private static Optional<Conveyance> text(TextOrder order) {
        return switch (order) {
            case TextOrder.ShowVersion(var text, var room) -> told(room, text);
            case TextOrder.ReopenClause it -> told(Set.of(), it.text(), it.clause(), it.reason());
            case TextOrder.WithdrawVersion(var text, var reason) -> told(Set.of(), text, reason);
            case TextOrder.ProposeMerge it -> told(Set.of(), it.text(), it.clause(), it.into());
            case TextOrder.EstablishAgreement it ->
                    told(Set.of(), it.text(), String.join(", ", it.clauses()));
            case TextOrder.OpenText _,
                    TextOrder.DraftVersion _,
                    TextOrder.OpenSilence _,
                    TextOrder.CompleteMerge _,
                    TextOrder.MarkConcordance _,
                    TextOrder.FreezeVersion _,
                    TextOrder.AnnounceInitials _ ->
                    nothing();
        };
    }

    private static Optional<Conveyance> proceedings(ProceedingsOrder order) {
        return switch (order) {
            case AgendaOrder.ProposeAgenda it -> told(it.rooms(), it.items().items().toArray());
            case AgendaOrder.SettleAgenda it -> told(Set.of(), it.words());
            case SoundingOutOrder.SoundOut it -> told(it.rooms(), it.terms());
            case PromiseOrder.GivePromise it -> told(it.room(), it.words());
            case ExpertOrder.ForwardReferral it -> told(Set.of(), it.referral());
            case ExpertOrder.ReturnOpinion it -> told(Set.of(), it.paper());
            case ExpertOrder.OpenInquiry it -> told(it.rooms(), it.question());
            case ExpertOrder.PutMatter it -> told(Set.of(), it.words());
            case ExpertOrder.AdvanceInquiry it -> told(Set.of(), it.inquiry());
            case ExpertOrder.PutData it -> told(Set.of(), it.data());
            case PressOrder.ProposeCommunique it -> told(Set.of(), it.words());
            case PressOrder.AgreeCommunique it -> told(Set.of(), it.communique());
            case PressOrder.WriteMediatorsReadout it -> told(Set.of(), it.words());
            case NameOrder.SetNeutralName it -> told(it.rooms(), it.thing(), it.name());
            case SessionOrder _ -> nothing();
            case SoundingOutOrder.ConveneTalks _ -> nothing();
            case PromiseOrder.CallPromise _,
                    PromiseOrder.NoteReliance _,
                    PromiseOrder.NoteOutsideDate _,
                    PromiseOrder.MoveOutsideDate _,
                    PromiseOrder.NoteVeto _ ->
                    nothing();
            case PressOrder.DropCommunique _, PressOrder.WithdrawMediatorsReadout _ -> nothing();
            case HandoverOrder.ProposeHandover _, HandoverOrder.ReplaceTeam _ -> nothing();
            // A point goes back to whoever made it.
            case PointOrder.NotePoint _,
                    PointOrder.ReadPointBack _,
                    PointOrder.DropPoint _,
                    PointOrder.CitePoint _ ->
                    nothing();
            case NameOrder.KeepTermFrom _, NameOrder.LetTermPass _ -> nothing();
        };
    }

    private static Optional<Conveyance> shuttle(ShuttleOrder order) {
        return switch (order) {
            case ShortlistOrder.Circulate it -> listed(it.rooms(), it.subject(), it.packages());
            case ShortlistOrder.PutImprovement it -> told(Set.of(), it.better());
            case ShortlistOrder.SecondList _ -> nothing();
            case EnclosureOrder.RecordCleaning _, EnclosureOrder.RefuseFile _ -> nothing();
        };
    }

    private static Optional<Conveyance> accord(AccordOrder order) {
        return switch (order) {
            case InstrumentOrder.Declare it -> told(Set.of(), it.instrument(), it.deadline());
            case InstrumentOrder.Authenticate _,
                    InstrumentOrder.Reauthenticate _,
                    InstrumentOrder.OpenDomestic _,
                    InstrumentOrder.RecordHappening _,
                    InstrumentOrder.NoteVeto _ ->
                    nothing();
            case StepOrder.SetSchedule it -> told(Set.of(), it.steps().toArray());
            case StepOrder.WeighSteps _, StepOrder.AskCertificate _, StepOrder.NoteFailure _ ->
                    nothing();
            case DepositaryOrder.ProposeCorrection it ->
                    told(Set.of(), it.clause(), it.now(), it.reason());
            case DisputeOrder.SetDisputePath it -> told(Set.of(), it.path());
            case ConditionOrder.AskCondition _ -> nothing();
        };
    }
}
