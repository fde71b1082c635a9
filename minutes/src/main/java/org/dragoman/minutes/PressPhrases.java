package org.dragoman.minutes;

import java.util.List;
import org.dragoman.talks.Digest;
import org.dragoman.talks.HandoverAct;
import org.dragoman.talks.HandoverOrder;
import org.dragoman.talks.PressAct;
import org.dragoman.talks.PressOrder;

/// How agreed lines, readouts and the handover to another team are spoken of.
final class PressPhrases {

    static final List<Phrase> ALL =
            List.of(
                    Phrase.of(
                            PressOrder.ProposeCommunique.class,
                            "proposes agreed lines, from {when embargo}: {words words}",
                            "proposes agreed lines as [lines], from 18:00: “Both sides were heard.”",
                            s ->
                                    new PressOrder.ProposeCommunique(
                                            s.words("words"), s.when("embargo"))),
                    Phrase.of(
                            PressOrder.AgreeCommunique.class,
                            "declares {thing communique} agreed",
                            "declares [lines] agreed.",
                            s -> new PressOrder.AgreeCommunique(s.thing("communique"))),
                    Phrase.of(
                            PressOrder.DropCommunique.class,
                            "takes the lines {thing communique} back: {words words}",
                            "takes the lines [lines] back: “They came too soon.”",
                            s ->
                                    new PressOrder.DropCommunique(
                                            s.thing("communique"), s.words("words"))),
                    Phrase.of(
                            PressOrder.WriteMediatorsReadout.class,
                            "writes a readout of {thing round}, from {when embargo}: {words words}",
                            "writes a readout as [readout] of [round], from 18:00: “Ideas were exchanged.”",
                            s ->
                                    new PressOrder.WriteMediatorsReadout(
                                            s.thing("round"), s.words("words"), s.when("embargo"))),
                    Phrase.of(
                            PressOrder.WithdrawMediatorsReadout.class,
                            "withdraws the readout {thing readout}",
                            "withdraws the readout [readout].",
                            s -> new PressOrder.WithdrawMediatorsReadout(s.thing("readout"))),
                    Phrase.of(
                            PressAct.ConsentToCommunique.class,
                            "consents to the lines {thing communique}: {words words}",
                            "consents to the lines [lines]: “Both sides were heard.”",
                            s ->
                                    new PressAct.ConsentToCommunique(
                                            s.thing("communique"), Digest.of(s.words("words")))),
                    Phrase.of(
                            PressAct.RefuseCommunique.class,
                            "does not consent to the lines {thing communique}: {words words}",
                            "does not consent to the lines [lines]: “Too much.”",
                            s ->
                                    new PressAct.RefuseCommunique(
                                            s.thing("communique"), s.words("words"))),
                    Phrase.of(
                            PressAct.WriteReadout.class,
                            "writes a readout of {thing round}, from {when embargo}: {words words}",
                            "writes a readout as [readout] of [round], from 18:00: “Intensive and serious.”",
                            s ->
                                    new PressAct.WriteReadout(
                                            s.thing("round"), s.words("words"), s.when("embargo"))),
                    Phrase.of(
                            PressAct.WithdrawReadout.class,
                            "withdraws the readout {thing readout}",
                            "withdraws the readout [readout].",
                            s -> new PressAct.WithdrawReadout(s.thing("readout"))),
                    Phrase.of(
                            HandoverOrder.ProposeHandover.class,
                            "proposes to hand over to {name lead}, with {names team}",
                            "proposes to hand over as [handover] to Nasra, with Nasra and Salim.",
                            s ->
                                    new HandoverOrder.ProposeHandover(
                                            s.name("lead"), s.names("team"))),
                    Phrase.of(
                            HandoverOrder.ReplaceTeam.class,
                            "replaces the team by {thing handover}",
                            "replaces the team by [handover].",
                            s -> new HandoverOrder.ReplaceTeam(s.thing("handover"))),
                    Phrase.of(
                            HandoverAct.AnswerHandover.class,
                            "lets its confidences go along in {thing handover}",
                            "lets its confidences go along in [handover].",
                            s -> new HandoverAct.AnswerHandover(s.thing("handover"), true)),
                    Phrase.of(
                            HandoverAct.AnswerHandover.class,
                            "keeps its confidences back in {thing handover}",
                            "keeps its confidences back in [handover].",
                            s -> new HandoverAct.AnswerHandover(s.thing("handover"), false)));

    private PressPhrases() {}
}
