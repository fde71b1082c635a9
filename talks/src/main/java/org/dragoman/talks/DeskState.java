package org.dragoman.talks;

/// What the mediator's team knows beyond what each room sees: a fold of the whole journal.
///
/// @param journal every entry, by number from 1
/// @param team who is on the team and as what
/// @param deadlines what is still to come
/// @param carriage what is carried between rooms
/// @param sounding offers under way
/// @param rounds how far each round has come
/// @param drafts the texts as the team has them
/// @param proceedings the conduct of the talks, less what was sealed from the team
/// @param shuttle what else it has under way between the rooms
/// @param accords the instruments, less what a side keeps to itself
public record DeskState(
        Table<Long, Entry> journal,
        Table<String, Role> team,
        Deadlines deadlines,
        Carriage carriage,
        Sounding sounding,
        Table<Id, RoundEvent.RoundMoved> rounds,
        Drafts drafts,
        Proceedings proceedings,
        DeskShuttle shuttle,
        Accords accords) {

    static final DeskState NEW =
            new DeskState(
                    Table.empty(),
                    Table.empty(),
                    Deadlines.NONE,
                    Carriage.NONE,
                    Sounding.NONE,
                    Table.empty(),
                    Drafts.NONE,
                    Proceedings.NONE,
                    DeskShuttle.NONE,
                    Accords.NONE);

    DeskState after(Entry entry) {
        var event = entry.event();
        return new DeskState(
                journal.with(journal.size() + 1L, entry),
                event instanceof PeopleEvent people ? team(people) : team,
                Timetable.after(deadlines, carriage, event),
                event instanceof ConfidenceEvent confidence ? carriage.after(confidence) : carriage,
                event instanceof OfferEvent offer ? sounding.after(offer) : sounding,
                event instanceof RoundEvent round ? rounds(round) : rounds,
                drafts(event),
                event instanceof ProceedingsEvent it && !(it.audience() instanceof Audience.Sealed)
                        ? proceedings.after(it)
                        : proceedings,
                event instanceof ShuttleEvent it
                        ? shuttle.after(it)
                        : event instanceof OfferEvent offer ? shuttle.after(offer) : shuttle,
                event instanceof AccordEvent it ? accords.atDesk(it) : accords);
    }

    private Drafts drafts(Event event) {
        if (event instanceof TextEvent text) {
            return drafts.after(text);
        }
        return event instanceof AccordEvent it
                ? accords.closes(it).map(drafts::closed).orElse(drafts)
                : drafts;
    }

    private Table<String, Role> team(PeopleEvent event) {
        return switch (event) {
            case PeopleEvent.TalksOpened(_, _, var lead) -> team.with(lead, Role.LEAD);
            case PeopleEvent.TeamJoined(var name, var role) -> team.with(name, role);
            case PeopleEvent.TeamLeft(var name) -> team.without(name);
            case PeopleEvent.TeamHandedOver(var from, var to) ->
                    team.with(from, Role.MEDIATOR).with(to, Role.LEAD);
            case PeopleEvent.RoomOpened _,
                    PeopleEvent.Invited _,
                    PeopleEvent.Entered _,
                    PeopleEvent.Left _,
                    PeopleEvent.Suspended _,
                    PeopleEvent.Readmitted _,
                    PeopleEvent.HeadHandedOver _,
                    PeopleEvent.Empowered _,
                    PeopleEvent.Introduced _,
                    PeopleEvent.CapitalOpened _,
                    PeopleEvent.NoticeGiven _,
                    PeopleEvent.NoticeReceived _,
                    PeopleEvent.RecordConfirmed _,
                    PeopleEvent.RecordDisputed _,
                    PeopleEvent.ActAwaits _,
                    PeopleEvent.ActConfirmed _,
                    PeopleEvent.ActDismissed _ ->
                    team;
        };
    }

    private Table<Id, RoundEvent.RoundMoved> rounds(RoundEvent event) {
        return switch (event) {
            case RoundEvent.RoundConvened(var id, var rooms, _, _) ->
                    rounds.with(id, new RoundEvent.RoundMoved(id, rooms, RoundStage.CONVENED, ""));
            case RoundEvent.RoundMoved moved -> rounds.with(moved.round(), moved);
            case RoundEvent.PlenaryAgreed _, RoundEvent.Met _, RoundEvent.ContactNoted _ -> rounds;
        };
    }

    /// Conveyances that can still be called back.
    public Table<Id, ConfidenceEvent.Held> holds() {
        return carriage.holds();
    }

    /// What each received thing came from.
    public Table<Id, ConfidenceEvent.Held> deliveries() {
        return carriage.deliveries();
    }

    /// Comparisons not yet closed.
    public Table<Id, OfferEvent.ComparisonOpened> comparisons() {
        return sounding.comparisons();
    }

    /// Proposals that wait for a second person.
    public Table<Id, OfferEvent.ProposalPlanned> plans() {
        return sounding.plans();
    }

    /// How many non-binding packages were put to a room on a subject.
    public Table<String, Integer> answers() {
        return sounding.answers();
    }

    /// Each text as the team has it.
    public Table<Id, Draft> texts() {
        return drafts.texts();
    }

    /// Whether a thing is kept from a member of the team.
    boolean keptFrom(String member, Id id) {
        return carriage.kept().find(id).filter(names -> !names.contains(member)).isPresent();
    }
}
