package org.dragoman.record;

import java.util.List;

/// What the reader found in one document; every list in text order.
public record Reading(
        Document document,
        List<Statement> statements,
        List<Entity> entities,
        List<Event> events,
        List<Figure> figures,
        List<RedLineMention> redLines,
        List<Dispute> disputes) {
    public Reading {
        statements = List.copyOf(statements);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        figures = List.copyOf(figures);
        redLines = List.copyOf(redLines);
        disputes = List.copyOf(disputes);
    }
}
