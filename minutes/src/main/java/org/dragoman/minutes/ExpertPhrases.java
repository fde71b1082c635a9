package org.dragoman.minutes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.talks.ExpertAct;
import org.dragoman.talks.ExpertOrder;
import org.dragoman.talks.Finding;
import org.dragoman.talks.Findings;

/// How expert bodies and joint fact-finding are spoken of.
final class ExpertPhrases {

    private static final Pattern FIGURE =
            Pattern.compile("(“\\d+”) (-?[0-9.]+) \\((-?[0-9.]+) to (-?[0-9.]+)\\) (“\\d+”)");
    private static final String FOUND =
            "{words words}(, with {rest figures})(, against which {many dissent})";

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            ExpertAct.Refer.class,
                            "asks {room experts} for an opinion on {words question}, with the paper {words"
                                    + " paper}",
                            "asks the inspectorate for an opinion as [opinion] on “How soon can a pause be"
                                    + " seen?”, with the paper “Annex B”.",
                            s ->
                                    new ExpertAct.Refer(
                                            s.room("experts"),
                                            s.words("question"),
                                            s.words("paper"))),
                    Phrase.of(
                            ExpertAct.GiveOpinion.class,
                            "gives an opinion on {thing paper}: " + FOUND,
                            "gives an opinion on [opinion]: “In weeks.”, with “delay” 5 (4 to 6) “weeks”.",
                            s -> new ExpertAct.GiveOpinion(s.thing("paper"), findings(s))),
                    Phrase.of(
                            ExpertAct.AgreeToMatter.class,
                            "agrees to what was put in {thing inquiry}",
                            "agrees to what was put in [inquiry].",
                            s -> new ExpertAct.AgreeToMatter(s.thing("inquiry"))),
                    Phrase.of(
                            ExpertAct.SubmitData.class,
                            "submits data to {thing inquiry}: {words words}",
                            "submits data as [data] to [inquiry]: “Flows of thirty years.”",
                            s -> new ExpertAct.SubmitData(s.thing("inquiry"), s.words("words"))),
                    Phrase.of(
                            ExpertAct.ReportFindings.class,
                            "reports the findings of {thing inquiry}: " + FOUND,
                            "reports the findings of [inquiry]: “Salt comes in.”, with “flow” 235 (225 to"
                                    + " 245) “cubic metres”, against which “One of us says less.”",
                            s -> new ExpertAct.ReportFindings(s.thing("inquiry"), findings(s))),
                    Phrase.of(
                            ExpertOrder.ForwardReferral.class,
                            "puts the question {thing referral} to the experts",
                            "puts the question [opinion] to the experts.",
                            s ->
                                    new ExpertOrder.ForwardReferral(
                                            s.thing("referral", s.owner("referral")))),
                    Phrase.of(
                            ExpertOrder.ReturnOpinion.class,
                            "returns the opinion {thing paper}",
                            "returns the opinion [opinion].",
                            s -> new ExpertOrder.ReturnOpinion(s.known("paper"))),
                    Phrase.of(
                            ExpertOrder.OpenInquiry.class,
                            "proposes to {rooms rooms} that {room experts} find out: {words question}",
                            "proposes as [inquiry] to Iran and the US that the inspectorate find out: “How"
                                    + " much is there?”",
                            s ->
                                    new ExpertOrder.OpenInquiry(
                                            s.rooms("rooms"),
                                            s.room("experts"),
                                            s.words("question"))),
                    Phrase.of(
                            ExpertOrder.PutMatter.class,
                            "puts in {thing inquiry} to all: {words words}",
                            "puts in [inquiry] to all: “Three hydrologists, one from each side.”",
                            s -> new ExpertOrder.PutMatter(s.thing("inquiry"), s.words("words"))),
                    Phrase.of(
                            ExpertOrder.AdvanceInquiry.class,
                            "moves {thing inquiry} on",
                            "moves [inquiry] on.",
                            s -> new ExpertOrder.AdvanceInquiry(s.thing("inquiry"))),
                    Phrase.of(
                            ExpertOrder.PutData.class,
                            "puts the data {thing data} to the experts",
                            "puts the data [data] to the experts.",
                            s -> new ExpertOrder.PutData(s.thing("data", s.owner("data")))));

    private ExpertPhrases() {}

    private static Findings findings(Slots s) {
        var figures = new ArrayList<Finding>();
        var matcher = FIGURE.matcher(s.filled().getOrDefault("figures", ""));
        while (matcher.find()) {
            figures.add(
                    new Finding(
                            s.quotations(matcher.group(1)).getFirst(),
                            new BigDecimal(matcher.group(3)),
                            new BigDecimal(matcher.group(2)),
                            new BigDecimal(matcher.group(4)),
                            s.quotations(matcher.group(5)).getFirst()));
        }
        return new Findings(figures, s.words("words"), s.many("dissent"));
    }
}
