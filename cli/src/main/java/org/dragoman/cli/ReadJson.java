package org.dragoman.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.Dispute;
import org.dragoman.record.Entity;
import org.dragoman.record.Event;
import org.dragoman.record.Figure;
import org.dragoman.record.Reading;
import org.dragoman.record.RedLineMention;
import org.dragoman.record.Span;
import org.dragoman.record.Speaker;
import org.dragoman.record.Stance;
import org.dragoman.record.Statement;
import org.dragoman.record.StatementId;
import org.dragoman.record.When;
import org.jspecify.annotations.Nullable;

/// A reading as `read --json` prints it (docs/formats/read.md).
final class ReadJson {
    private ReadJson() {}

    static Map<String, @Nullable Object> of(Reading reading, String file) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("file", file);
        document.put("sha256", reading.document().sha256());
        document.put("chars", reading.document().text().length());
        document.put("fileSha256", reading.document().fileSha256());
        document.put("decoded", reading.document().decoded());
        document.put("header", reading.document().header().fields());
        var whole = new LinkedHashMap<String, @Nullable Object>();
        whole.put("document", document);
        whole.put("statements", reading.statements().stream().map(ReadJson::statement).toList());
        whole.put("entities", reading.entities().stream().map(ReadJson::entity).toList());
        whole.put("events", reading.events().stream().map(ReadJson::event).toList());
        whole.put("numericClaims", reading.figures().stream().map(ReadJson::figure).toList());
        whole.put("redLines", reading.redLines().stream().map(ReadJson::redLine).toList());
        whole.put("disputes", reading.disputes().stream().map(ReadJson::dispute).toList());
        return whole;
    }

    private static Map<String, @Nullable Object> statement(Statement statement) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", statement.id().value());
        fields.put("level", lower(statement.level()));
        fields.put("within", ids(statement.within()));
        fields.put("kind", lower(statement.kind()));
        fields.put("content", spans(statement.content()));
        fields.put("verbatim", spans(statement.verbatim()));
        fields.put("cue", first(statement.cue()));
        fields.put("speakerSpan", first(statement.mention()));
        fields.put("speaker", speaker(statement.speaker()));
        fields.put("party", orNull(statement.speaker().party()));
        fields.put("speakerForm", statement.form().words());
        fields.put("stance", statement.stances().stream().map(Stance::words).toList());
        fields.put("issues", statement.issues());
        fields.put("date", date(statement.when()));
        fields.put("hedges", spans(statement.hedges()));
        fields.put("ascribed", statement.ascribed());
        fields.put("negated", statement.negated());
        return fields;
    }

    private static Map<String, @Nullable Object> entity(Entity entity) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", entity.id());
        fields.put("type", lower(entity.type()));
        fields.put("name", entity.name());
        fields.put("role", orNull(entity.role()));
        fields.put("party", orNull(entity.party()));
        fields.put("mentions", spans(entity.mentions()));
        return fields;
    }

    private static Map<String, @Nullable Object> event(Event event) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", event.id());
        fields.put("what", event.what());
        fields.put("span", span(event.span()));
        fields.put("date", date(event.when()));
        fields.put("status", lower(event.status()));
        fields.put("statements", ids(event.statements()));
        return fields;
    }

    private static Map<String, @Nullable Object> figure(Figure figure) {
        var value = new LinkedHashMap<String, @Nullable Object>();
        value.put("min", orNull(figure.low()));
        value.put("max", orNull(figure.high()));
        value.put("vague", orNull(figure.vague()));
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", figure.id());
        fields.put("span", span(figure.span()));
        fields.put("value", value);
        fields.put("unit", figure.unit());
        fields.put("source", speaker(figure.source()));
        fields.put("statements", ids(figure.statements()));
        fields.put("hedges", spans(figure.hedges()));
        return fields;
    }

    private static Map<String, @Nullable Object> redLine(RedLineMention line) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("holder", line.holder().id());
        fields.put("holderName", line.holder().name());
        fields.put("explicit", line.explicit());
        fields.put("statement", line.statement().value());
        fields.put("issue", line.issues().isEmpty() ? null : line.issues().getFirst());
        fields.put("issues", line.issues());
        fields.put("text", span(line.text()));
        return fields;
    }

    private static Map<String, @Nullable Object> dispute(Dispute dispute) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("about", dispute.about());
        fields.put("figures", dispute.figures());
        fields.put("statements", ids(dispute.statements()));
        return fields;
    }

    private static @Nullable Map<String, Object> date(When when) {
        return switch (when) {
            case When.Day(var day, var basis, var words) ->
                    date("day", day.toString(), day.toString(), basis, words);
            case When.Between(var from, var until, var basis, var words) ->
                    date("between", from.toString(), until.toString(), basis, words);
            case When.Relative(var basis, var words) -> date("relative", "", "", basis, words);
            case When.Standing _ -> Map.of("precision", "standing");
            case When.Undated _ -> null;
        };
    }

    private static Map<String, Object> date(
            String precision, String from, String until, When.Basis basis, String words) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("precision", precision);
        if (!from.isEmpty()) {
            fields.put("from", from);
            fields.put("until", until);
        }
        if (!words.isEmpty()) {
            fields.put("surface", words);
        }
        fields.put("basis", lower(basis).replace('_', ' '));
        return fields;
    }

    private static Map<String, Object> speaker(Speaker speaker) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", speaker.id());
        fields.put("name", speaker.name());
        fields.put("listed", speaker.listed());
        return fields;
    }

    private static List<String> ids(List<StatementId> ids) {
        return ids.stream().map(StatementId::value).toList();
    }

    private static @Nullable Object first(List<Span> spans) {
        return spans.isEmpty() ? null : span(spans.getFirst());
    }

    private static List<Object> spans(List<Span> spans) {
        var all = new ArrayList<Object>();
        spans.forEach(span -> all.add(span(span)));
        return all;
    }

    private static Map<String, Object> span(Span span) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("start", span.start());
        fields.put("end", span.end());
        fields.put("text", span.text());
        return fields;
    }

    private static @Nullable String orNull(String words) {
        return words.isEmpty() ? null : words;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
