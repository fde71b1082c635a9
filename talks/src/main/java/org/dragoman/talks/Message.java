package org.dragoman.talks;

/// Words with what sort of message they are and how binding.
public record Message(MessageKind kind, Binding binding, String words) {

    /// The same message in other words.
    public Message in(String otherWords) {
        return new Message(kind, binding, otherWords);
    }

    @Override
    public String toString() {
        return kind + ", " + binding + ": " + words;
    }
}
