package org.dragoman.casefile.asking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.casefile.CaseFile;
import org.dragoman.casefile.CaseParty;
import org.dragoman.casefile.Findings.DisputedFigure;
import org.dragoman.casefile.Findings.ExpertVoice;
import org.dragoman.casefile.Findings.FigureClaim;
import org.dragoman.casefile.Grounds;
import org.dragoman.record.Actor;
import org.dragoman.record.Figure;
import org.dragoman.record.Level;
import org.dragoman.record.Reading;
import org.dragoman.record.Span;
import org.dragoman.record.SpeakerForm;
import org.dragoman.record.Statement;

/// Picks out what people beside the parties say, and the figures on which voices differ.
final class Voices {

    private static final Pattern EXPERT =
            Pattern.compile(
                    "\\b(expert|analyst|scholar|researcher|scientist|hydrologist|economist|engineer|"
                            + "inspector|auditor|historian|lawyer)s?\\b",
                    Pattern.CASE_INSENSITIVE);

    private Voices() {}

    /// Statements of expert bodies, of outsiders that the case lists (third states are none), and
    /// of unnamed speakers whom the report calls experts of some kind; in text order.
    static List<ExpertVoice> experts(CaseFile caseFile, List<Reading> record) {
        var voices = new ArrayList<ExpertVoice>();
        for (var reading : record) {
            for (var statement : reading.statements()) {
                if (statement.level() == Level.TOP && isExpert(caseFile, statement)) {
                    var first = statement.content().getFirst();
                    voices.add(
                            new ExpertVoice(
                                    statement.speaker().listed() ? statement.speaker().id() : "",
                                    name(statement),
                                    part(caseFile, reading, statement),
                                    statement.words(),
                                    quote(reading, first)));
                }
            }
        }
        return voices;
    }

    private static boolean isExpert(CaseFile caseFile, Statement statement) {
        var speaker = statement.speaker();
        if (caseFile.expertBodies().stream()
                .map(CaseParty.Body::id)
                .anyMatch(speaker.party()::equals)) {
            return true;
        }
        if (speaker.listed()) {
            return speaker.party().isEmpty()
                    && caseFile.actors().all().stream()
                            .filter(actor -> actor.id().equals(speaker.id()))
                            .noneMatch(actor -> actor.kind() == Actor.Kind.PARTY);
        }
        return statement.form() == SpeakerForm.ANONYMOUS
                && statement.mention().stream()
                        .anyMatch(span -> EXPERT.matcher(span.text()).find());
    }

    private static String name(Statement statement) {
        return statement.speaker().listed() || statement.mention().isEmpty()
                ? statement.speaker().name()
                : statement.mention().getFirst().text();
    }

    private static String part(CaseFile caseFile, Reading reading, Statement statement) {
        var id = statement.speaker().id();
        var role =
                reading.entities().stream()
                        .filter(entity -> entity.id().equals(id) && !entity.role().isEmpty())
                        .findFirst();
        if (role.isPresent()) {
            return role.get().role();
        }
        return caseFile.actors().all().stream()
                .filter(actor -> actor.id().equals(id))
                .map(actor -> actor.titles().isEmpty() ? actor.part() : actor.titles().getFirst())
                .findFirst()
                .orElse("");
    }

    /// What the reports claim and contest of one thing, side by side; two claims or more.
    static List<DisputedFigure> figures(CaseFile caseFile, List<Reading> record) {
        Map<String, List<FigureClaim>> byThing = new LinkedHashMap<>();
        for (var reading : record) {
            for (var dispute : reading.disputes()) {
                var claims = byThing.computeIfAbsent(dispute.about(), _ -> new ArrayList<>());
                for (var figure : reading.figures()) {
                    if (dispute.figures().contains(figure.id())) {
                        claims.add(claim(reading, figure));
                    }
                }
                for (var statement : reading.statements()) {
                    if (dispute.statements().contains(statement.id())
                            && claims.stream()
                                    .noneMatch(claim -> within(claim, statement, reading))) {
                        claims.add(claim(reading, statement));
                    }
                }
            }
        }
        return byThing.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 2)
                .map(entry -> new DisputedFigure(about(caseFile, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static String about(CaseFile caseFile, String thing) {
        return caseFile.issues().stream()
                .filter(issue -> issue.id().equals(thing))
                .map(issue -> issue.name())
                .findFirst()
                .orElse(thing);
    }

    private static FigureClaim claim(Reading reading, Figure figure) {
        var publisher = reading.document().header().field("publisher");
        return new FigureClaim(
                figure.source().id().equals("unknown")
                        ? (publisher.isEmpty() ? reading.document().name() : publisher)
                        : figure.source().name(),
                figure.span().text(),
                String.join(", ", figure.hedges().stream().map(Span::text).toList()),
                quote(reading, figure.span()));
    }

    private static FigureClaim claim(Reading reading, Statement statement) {
        return new FigureClaim(
                name(statement),
                statement.words(),
                String.join(", ", statement.hedges().stream().map(Span::text).toList()),
                quote(reading, statement.content().getFirst()));
    }

    private static boolean within(FigureClaim claim, Statement statement, Reading reading) {
        return claim.quote().report().equals(reading.document().name())
                && statement.content().stream()
                        .anyMatch(span ->
                                span.start() <= claim.quote().start()
                                        && claim.quote().end() <= span.end());
    }

    private static Grounds.Quote quote(Reading reading, Span span) {
        return new Grounds.Quote(reading.document().name(), span.start(), span.end(), span.text());
    }
}
