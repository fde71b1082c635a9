/// Indirect talks as events with their audiences; usable without the rest of Dragoman.
module org.dragoman.talks {
    requires static transitive org.jspecify;

    exports org.dragoman.talks;
}
