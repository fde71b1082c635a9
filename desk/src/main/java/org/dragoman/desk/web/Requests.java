package org.dragoman.desk.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.desk.people.Account;
import org.dragoman.desk.people.Accounts;
import org.dragoman.rooms.Fields;
import org.dragoman.rooms.Frame;
import org.dragoman.rooms.Language;
import org.dragoman.rooms.Words;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;

/// Reads what is asked, by whom and in which language, out of a request.
final class Requests {

    /// The cookie that holds the chosen language.
    static final String LANGUAGE = "language";

    /// Where the session keeps a word for the next page.
    static final String SAID = "said";

    /// Where it keeps why what was just asked was not done.
    static final String WRONG = "wrong";

    private final Accounts accounts;

    Requests(Accounts accounts) {
        this.accounts = accounts;
    }

    /// What is asked of a route; nothing where the request has a field or a file that the route
    /// does not know, or a form says something in its address.
    Optional<Asked> read(Route route, ServerRequest request) throws IOException, ServletException {
        var servlet = request.servletRequest();
        boolean form = route.method().equals("POST");
        if (form && servlet.getQueryString() != null) {
            return Optional.empty();
        }
        var token = token(servlet);
        var given = new HashMap<String, List<String>>();
        servlet.getParameterMap().forEach((name, values) -> given.put(name, List.of(values)));
        if (form) {
            given.remove(token.field());
        }
        if (!route.fields().containsAll(given.keySet())) {
            return Optional.empty();
        }
        var uploads = uploads(servlet);
        if (!route.files().containsAll(uploads.keySet())) {
            return Optional.empty();
        }
        var fields = new Fields(given);
        return Optional.of(
                new Asked(
                        Words.in(language(servlet)),
                        request.pathVariables(),
                        form ? Fields.NONE : fields,
                        form ? fields : Fields.NONE,
                        form ? "" : once(SAID, servlet),
                        form ? "" : once(WRONG, servlet),
                        token,
                        by(servlet),
                        servlet.getLocalPort(),
                        form,
                        uploads));
    }

    /// The files of a form: parts that carry a file's name, and anything in them.
    private static Map<String, Upload> uploads(HttpServletRequest servlet)
            throws IOException, ServletException {
        var type = servlet.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return Map.of();
        }
        var uploads = new HashMap<String, Upload>();
        for (var part : servlet.getParts()) {
            var name = part.getSubmittedFileName();
            if (name != null && part.getSize() > 0) {
                try (var bytes = part.getInputStream()) {
                    uploads.put(part.getName(), new Upload(name, new Bytes(bytes.readAllBytes())));
                }
            }
        }
        return uploads;
    }

    private Account by(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .flatMap(accounts::find)
                .orElse(Asked.NOBODY);
    }

    /// The language that was chosen, else the one that the browser asks for.
    static Language language(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(LANGUAGE)) {
                    return Language.of(cookie.getValue()).orElse(Language.ENGLISH);
                }
            }
        }
        return Optional.ofNullable(request.getHeader("Accept-Language"))
                .map(Language::accepted)
                .orElse(Language.ENGLISH);
    }

    private static String once(String kept, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(kept) instanceof String said)) {
            return "";
        }
        session.removeAttribute(kept);
        return said;
    }

    private static Frame.Token token(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Token(token.getParameterName(), token.getToken())
                : Frame.Token.NONE;
    }
}
