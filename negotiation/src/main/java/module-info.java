/// What can be agreed and what each party thinks of it; usable without the rest of Dragoman.
module org.dragoman.negotiation {
    requires static transitive org.jspecify;

    exports org.dragoman.negotiation;
}
