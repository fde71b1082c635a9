package org.dragoman.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.talks.BalanceReport;
import org.dragoman.talks.Clause;
import org.dragoman.talks.Concordance;
import org.dragoman.talks.Draft;
import org.dragoman.talks.Id;
import org.dragoman.talks.Language;
import org.dragoman.talks.Merge;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.TextCheck;
import org.dragoman.talks.TextEvent;
import org.dragoman.talks.TextFinding;
import org.dragoman.talks.Version;

/// What the desk shows of a text beside its words: how it came about, what is amiss, how it lies
/// between the sides, and what can be done with it.
///
/// @param from the version with which the latest is compared; 0 for none
public record TextState(DeskView view, Draft text, int from) {

    /// Every version that was drafted, by number.
    public NavigableMap<Integer, Version> versions() {
        var versions = new TreeMap<Integer, Version>();
        for (var entry : view.entries()) {
            if (entry.event() instanceof TextEvent.VersionDrafted drafted
                    && drafted.text().equals(text.text())) {
                versions.put(drafted.number(), drafted.version());
            }
        }
        return versions;
    }

    /// What the checker found in the latest version, the names of rooms and people among its words.
    public List<TextFinding> findings() {
        var names = new TreeSet<String>();
        for (var room : view.rooms()) {
            names.add(room.room().name());
            names.addAll(room.people().persons().keys());
        }
        return TextCheck.of(text.version(), names);
    }

    /// How far a clause lies from a side's words.
    public record Lies(String clause, List<BalanceReport.Line> sides) {}

    /// Clause by clause, the sides in alphabetical order.
    public List<Lies> balance() {
        var lines = BalanceReport.ofText(view.talks(), text.text()).lines();
        var all = new ArrayList<Lies>();
        for (var clause : text.clauses()) {
            all.add(
                    new Lies(
                            clause.name(),
                            lines.stream()
                                    .filter(it -> it.place().equals(clause.name()))
                                    .toList()));
        }
        return all;
    }

    /// The sides that accepted a clause as it stands.
    public List<RoomId> accepted(String clause) {
        return text.rooms().stream()
                .filter(room ->
                        text.assent()
                                .accepted()
                                .find(room)
                                .filter(names -> names.has(clause))
                                .isPresent())
                .sorted()
                .toList();
    }

    /// How a clause stands in the languages of the text.
    public List<String> concordance(Clause clause) {
        var all = new ArrayList<String>();
        for (var language : text.version().languages()) {
            var stands = text.concordance(clause, language);
            if (stands != Concordance.WORKING) {
                all.add(
                        view.language(language)
                                + ": "
                                + view.words()
                                        .of(
                                                "concordance."
                                                        + (authentic(language)
                                                                ? "AUTHENTIC"
                                                                : stands)));
            }
        }
        return all;
    }

    /// Whether every party confirmed the latest version in a language, as its instrument fixes it.
    private boolean authentic(Language language) {
        return view.talks().desk().accords().ratification().instruments().values().stream()
                .anyMatch(it ->
                        it.arrangement().text().equals(text.text())
                                && it.fixed().number() == text.number()
                                && it.progress().concordant().contains(language));
    }

    /// What can be done with a clause.
    public List<OrderForm> forms(Clause clause) {
        var forms = new ArrayList<OrderForm>();
        if (clause.variants().size() > 1) {
            forms.add(
                    OrderForm.of(view, "propose-merge")
                            .hidden("text", text.text())
                            .hidden("clause", clause.name())
                            .several(
                                    "from",
                                    clause.variants().stream()
                                            .map(it ->
                                                    new OrderForm.Option(
                                                            MergeLines.write(it),
                                                            it.toString(),
                                                            true))
                                            .toList())
                            .words("words", MergeLines.write(clause.variants().getFirst()))
                            .form());
        }
        for (var language : text.version().languages()) {
            if (text.concordance(clause, language) == Concordance.UNCHECKED
                    && !authentic(language)) {
                forms.add(
                        OrderForm.of(view, "mark-concordance", view.language(language))
                                .hidden("text", text.text())
                                .hidden("clause", clause.name())
                                .hidden("language", language.tag())
                                .one(
                                        "concordant",
                                        List.of(
                                                new OrderForm.Option(
                                                        "yes", view.words().of("true"), true),
                                                new OrderForm.Option(
                                                        "no", view.words().of("false"), false)))
                                .form());
            }
        }
        return forms;
    }

    /// What can be done with the text as a whole.
    public List<OrderForm> forms() {
        return ready().stream()
                .map(order -> {
                    var form = OrderForm.of(view, order).hidden("text", text.text());
                    return order.equals("establish")
                            ? form.several("clause", acceptedByAll()).form()
                            : form.form();
                })
                .toList();
    }

    /// The orders that wait for nobody but the mediator: every delegation has done its part.
    List<String> ready() {
        var ready = new ArrayList<String>();
        if (!acceptedByAll().isEmpty()) {
            ready.add("establish");
        }
        if (all(text.assent().approved().keys())
                && text.assent().frozen().number() != text.number()) {
            ready.add("freeze");
        }
        if (all(text.assent().initialled().keys()) && text.assent().complete() != text.number()) {
            ready.add("announce-initials");
        }
        return ready;
    }

    private List<OrderForm.Option> acceptedByAll() {
        return text.clauses().stream()
                .map(Clause::name)
                .filter(name -> !text.agreed().contains(name))
                .filter(name -> accepted(name).size() == text.rooms().size())
                .map(name -> new OrderForm.Option(name, name, true))
                .toList();
    }

    private boolean all(List<RoomId> rooms) {
        return rooms.containsAll(text.rooms());
    }

    /// Why no version can be drafted now, in words; nothing where one can.
    public Optional<String> hindered() {
        var words = view.words();
        if (text.assent().closed()) {
            return Optional.of(words.of("draft.closed"));
        }
        if (text.silent()) {
            return Optional.of(words.of("draft.silent", view.at(text.deadline())));
        }
        return text.shownTo().isEmpty() || missing().isEmpty()
                ? Optional.empty()
                : Optional.of(words.of("draft.half-shown", names(missing())));
    }

    private List<RoomId> missing() {
        return text.rooms().stream().filter(it -> !text.shownTo().contains(it)).sorted().toList();
    }

    private String names(List<RoomId> rooms) {
        return view.words().list(rooms.stream().map(RoomId::name).toList());
    }

    /// The form that withdraws a version which some delegation was not shown; nothing where all or
    /// nobody was shown it.
    public List<OrderForm> withdrawal() {
        return text.number() == 0 || text.shownTo().isEmpty() || text.exposed()
                ? List.of()
                : List.of(
                        OrderForm.of(
                                        view,
                                        "withdraw-version",
                                        String.valueOf(text.number()),
                                        names(text.shownTo().stream().sorted().toList()),
                                        names(missing()))
                                .hidden("text", text.text())
                                .line("reason")
                                .form());
    }

    /// How far a merge of wordings has come, in words.
    public String stands(Merge merge) {
        return MergeWaits.of(view, text, merge).words();
    }

    /// The form that merges; nothing until every owner has agreed.
    public List<OrderForm> merge(Id id, Merge merge) {
        return MergeWaits.agreed(view, merge)
                ? List.of(
                        OrderForm.of(view, "complete-merge", merge.clause())
                                .hidden("text", text.text())
                                .hidden("merge", id)
                                .form())
                : List.of();
    }
}
