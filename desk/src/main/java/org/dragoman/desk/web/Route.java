package org.dragoman.desk.web;

import java.util.Set;
import java.util.function.Function;

/// One way in: what answers a method on a path, to whom, with which fields.
///
/// A request with any other field is refused before anything is looked at.
///
/// @param method `GET` or `POST`
/// @param path as Spring writes patterns
/// @param fields which it may bring: behind the path for `GET`, in the form for `POST`
/// @param files which files it may bring, by the name of their field
public record Route(
        String method, String path, Set<String> fields, Set<String> files, Handler handler) {

    public Route {
        fields = Set.copyOf(fields);
        files = Set.copyOf(files);
    }

    /// A way that brings no file.
    public Route(String method, String path, Set<String> fields, Handler handler) {
        this(method, path, fields, Set.of(), handler);
    }

    /// The same way, which may bring files as well.
    public Route with(Set<String> others) {
        return new Route(method, path, fields, others, handler);
    }

    /// Who may take a way, and what answers them.
    public sealed interface Handler {

        /// For anyone, signed in or not.
        record Anyone(Function<Asked, Answer> answer) implements Handler {}

        /// For whoever has signed in.
        record SignedIn(Function<Asked, Answer> answer) implements Handler {}

        /// For whoever sits in a room of the talks that the path names.
        record Room(Function<InRoom, Answer> answer) implements Handler {}

        /// For the mediator's team of the talks that the path names.
        record Desk(Function<AtDesk, Answer> answer) implements Handler {}
    }

    /// A page for anyone.
    public static Route open(String path, Function<Asked, Answer> answer, String... fields) {
        return new Route("GET", path, Set.of(fields), new Handler.Anyone(answer));
    }

    /// A form for anyone.
    public static Route openForm(String path, Function<Asked, Answer> answer, String... fields) {
        return new Route("POST", path, Set.of(fields), new Handler.Anyone(answer));
    }

    /// A page of a room.
    public static Route room(String path, Function<InRoom, Answer> answer, String... fields) {
        return new Route(
                "GET", "/talks/{talks}/room" + path, Set.of(fields), new Handler.Room(answer));
    }

    /// A form of a room.
    public static Route roomForm(String path, Set<String> fields, Function<InRoom, Answer> answer) {
        return new Route("POST", "/talks/{talks}/room" + path, fields, new Handler.Room(answer));
    }

    /// A page of the desk.
    public static Route desk(String path, Function<AtDesk, Answer> answer, String... fields) {
        return new Route(
                "GET", "/talks/{talks}/desk" + path, Set.of(fields), new Handler.Desk(answer));
    }

    /// A form of the desk.
    public static Route deskForm(String path, Set<String> fields, Function<AtDesk, Answer> answer) {
        return new Route("POST", "/talks/{talks}/desk" + path, fields, new Handler.Desk(answer));
    }
}
