package org.dragoman.desk.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.dragoman.talks.CapitalEvent;
import org.dragoman.talks.Expertise;
import org.dragoman.talks.Id;
import org.dragoman.talks.Inquiry;
import org.dragoman.talks.InquiryStage;
import org.dragoman.talks.RoomId;
import org.dragoman.talks.RoomKind;

/// Capitals, of which the team sees that they are asked and have answered, and experts.
public final class ExpertsPage {

    private ExpertsPage() {}

    static DeskPage page() {
        return new PlainPage(
                "/experts",
                "desk.experts",
                view -> (out, forms) -> JteexpertsGenerated.render(out, forms, view));
    }

    /// A consultation as the team sees it: neither question nor answer.
    public record Consulted(RoomId room, Instant asked, Instant deadline, boolean answered) {

        /// Whether the answer is late.
        public boolean late(Instant now) {
            return !answered && !now.isBefore(deadline);
        }
    }

    /// All consultations, by the side that asks; of each the latest first.
    public static List<Consulted> consulted(DeskView view) {
        var all = new TreeMap<Id, Consulted>();
        for (var entry : view.entries()) {
            switch (entry.event()) {
                case CapitalEvent.ConsultationNoted noted ->
                        all.put(
                                noted.consultation(),
                                new Consulted(noted.room(), entry.at(), noted.deadline(), false));
                case CapitalEvent.AnswerNoted(_, var id) ->
                        all.computeIfPresent(
                                id,
                                (_, it) ->
                                        new Consulted(it.room(), it.asked(), it.deadline(), true));
                default -> {}
            }
        }
        return all.values().stream()
                .sorted(
                        Comparator.comparing(Consulted::room)
                                .thenComparing(Consulted::asked, Comparator.reverseOrder()))
                .toList();
    }

    /// What can be done with a side's own referral.
    public static List<OrderForm> of(DeskView view, Expertise.Referral it) {
        var forms = new ArrayList<OrderForm>();
        if (!it.forwarded()) {
            forms.add(
                    OrderForm.of(view, "forward-referral", it.experts().name())
                            .hidden("referral", it.referral())
                            .form());
        }
        return forms;
    }

    /// What can be done with a paper before the experts.
    public static List<OrderForm> of(DeskView view, Expertise.Paper it) {
        boolean open =
                !it.opinion().isEmpty()
                        && it.referral().stream()
                                .anyMatch(id ->
                                        view.conduct()
                                                .expertise()
                                                .referrals()
                                                .find(id)
                                                .filter(referral -> !referral.returned())
                                                .isPresent());
        return open
                ? List.of(OrderForm.of(view, "return-opinion").hidden("paper", it.paper()).form())
                : List.of();
    }

    /// The form that proposes joint fact-finding; none without a body of experts.
    public static List<OrderForm> open(DeskView view) {
        var bodies = view.rooms(RoomKind.EXPERTS);
        return bodies.isEmpty()
                ? List.of()
                : List.of(
                        OrderForm.of(view, "open-inquiry")
                                .sides("with")
                                .room("experts", bodies)
                                .words("question")
                                .form());
    }

    /// What can be done in joint fact-finding.
    public static List<OrderForm> of(DeskView view, Inquiry it) {
        var forms = new ArrayList<OrderForm>();
        boolean method =
                it.stage() == InquiryStage.QUESTION_AGREED
                        || it.stage() == InquiryStage.EXPERTS_AGREED;
        if (method) {
            forms.add(
                    OrderForm.of(view, "put-matter")
                            .hidden("inquiry", it.inquiry())
                            .words("words", it.matter())
                            .form());
        }
        if (it.stage() != InquiryStage.ACCEPTED) {
            forms.add(OrderForm.of(view, "advance-inquiry").hidden("inquiry", it.inquiry()).form());
        }
        return forms;
    }

    /// What can be done with data.
    public static List<OrderForm> of(DeskView view, Expertise.Data it) {
        return it.put()
                ? List.of()
                : List.of(OrderForm.of(view, "put-data").hidden("data", it.data()).form());
    }
}
