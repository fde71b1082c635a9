package org.dragoman.desk.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.servlet.function.ServerResponse.SseBuilder;

/// Turns answers into responses.
public final class Responses {

    /// Pages are filled up to a multiple of this many bytes, so that their size tells little.
    static final int BUCKET = 8192;

    /// What every stream begins with, the same for everybody: until something is sent no head goes
    /// out, and who listens would wait for one.
    static final String LISTENING = "listening";

    private final SecurityContextRepository contexts;
    private final Watch watch;
    private final List<SseBuilder> streams = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /// Responses for sessions kept in these contexts.
    public Responses(SecurityContextRepository contexts, Watch watch) {
        this.contexts = contexts;
        this.watch = watch;
    }

    /// The response of an answer.
    ///
    /// @param back where whoever chose another language looks again
    ServerResponse of(Answer answer, ServerRequest request, WayBack back) {
        var servlet = request.servletRequest();
        return switch (answer) {
            case Answer.Page(var status, var html) -> html(status, padded(html));
            case Answer.See(var address, var said) -> see(address, Requests.SAID, said, servlet);
            case Answer.Back(var address, var wrong) ->
                    see(address, Requests.WRONG, wrong, servlet);
            case Answer.Unknown _ -> plain(Plain.UNKNOWN, servlet);
            case Answer.Refused _ -> plain(Plain.REFUSED, servlet);
            case Answer.File(var type, var name, var bytes) ->
                    ServerResponse.ok()
                            .contentType(MediaType.parseMediaType(type))
                            .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                            .body(bytes.copy());
            case Answer.Asset(var type, var bytes) ->
                    ServerResponse.ok()
                            .contentType(MediaType.parseMediaType(type))
                            .header("Cache-Control", "public, max-age=31536000, immutable")
                            .body(bytes.copy());
            case Answer.SignedIn(var number, var address) -> signIn(number, address, servlet);
            case Answer.SignedOut(var address, var said) -> {
                var session = servlet.getSession(false);
                if (session != null) {
                    session.invalidate();
                }
                SecurityContextHolder.clearContext();
                yield see(address, Requests.SAID, said, servlet);
            }
            case Answer.Speaks(var language) -> {
                var cookie =
                        ResponseCookie.from(Requests.LANGUAGE, language.tag())
                                .path("/")
                                .httpOnly(true)
                                .sameSite("Strict")
                                .build();
                yield ServerResponse.seeOther(back(servlet, back))
                        .header("Set-Cookie", cookie.toString())
                        .build();
            }
            case Answer.Hears(var arrivals) -> ServerResponse.sse(it -> follow(it, arrivals));
        };
    }

    private static ServerResponse html(int status, byte[] bytes) {
        return ServerResponse.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(bytes);
    }

    private static ServerResponse plain(Plain said, HttpServletRequest request) {
        boolean program = Plain.program(request);
        return ServerResponse.status(said.status())
                .contentType(MediaType.parseMediaType(Plain.type(program)))
                .body(said.bytes(program, Requests.language(request)));
    }

    /// Somewhere else to look, with a word that is shown there once.
    private static ServerResponse see(
            String address, String kept, String word, HttpServletRequest request) {
        if (!word.isEmpty()) {
            request.getSession().setAttribute(kept, word);
        }
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    /// The page that the form stood on, if it was one of ours.
    private static URI back(HttpServletRequest request, WayBack back) {
        var from = request.getHeader("Referer");
        try {
            var path = from == null ? "/" : URI.create(from).getRawPath();
            return URI.create(
                    path == null || !path.startsWith("/") || path.startsWith("//")
                            ? "/"
                            : back.of(path));
        } catch (IllegalArgumentException _) {
            return URI.create("/");
        }
    }

    private ServerResponse signIn(String number, String address, HttpServletRequest request) {
        request.getSession();
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(number, "", List.of()));
        SecurityContextHolder.setContext(context);
        return ServerResponse.seeOther(URI.create(address))
                .build((from, to) -> {
                    contexts.saveContext(context, from, to);
                    to.setStatus(303);
                    to.setHeader("Location", address);
                    return null;
                });
    }

    private void follow(SseBuilder stream, Answer.Arrivals arrivals) {
        var seen = new AtomicLong(arrivals.version());
        try {
            stream.comment(LISTENING).send();
        } catch (IOException gone) {
            stream.error(gone);
            return;
        }
        streams.add(stream);
        Runnable look = () -> Thread.startVirtualThread(() -> tell(stream, arrivals, seen));
        var listening = arrivals.listen(look);
        Runnable end =
                () -> {
                    streams.remove(stream);
                    close(listening);
                };
        stream.onComplete(end);
        stream.onTimeout(end);
        stream.onError(_ -> end.run());
        if (ended) {
            stream.complete();
        }
    }

    private static void close(AutoCloseable listening) {
        try {
            listening.close();
        } catch (Exception broken) {
            throw new IllegalStateException("A listener did not end.", broken);
        }
    }

    private void tell(SseBuilder stream, Answer.Arrivals arrivals, AtomicLong seen) {
        long now = arrivals.version();
        try {
            if (now < 0) {
                stream.complete();
            } else if (seen.getAndSet(now) != now) {
                stream.event("arrived").data("");
            }
        } catch (IOException | IllegalStateException _) {
            streams.remove(stream);
        }
    }

    /// Ends every stream, so that the server can stop; one that opens later ends at once.
    public void endStreams() {
        ended = true;
        streams.forEach(SseBuilder::complete);
    }

    /// What is answered when something broke; what it was is for the log alone.
    ServerResponse broken(Throwable thrown, ServerRequest request) {
        watch.broke(request.method().name(), thrown);
        var said = Plain.of(thrown);
        var servlet = request.servletRequest();
        boolean program = Plain.program(servlet);
        return ServerResponse.status(said.status())
                .contentType(MediaType.parseMediaType(Plain.type(program)))
                .body(said.bytes(program, Requests.language(servlet), LostWords.of(servlet)));
    }

    /// A page filled up to the next bucket.
    static byte[] padded(String html) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        int size = (bytes.length / BUCKET + 1) * BUCKET;
        var out = java.util.Arrays.copyOf(bytes, size);
        java.util.Arrays.fill(out, bytes.length, size, (byte) '\n');
        return out;
    }
}
