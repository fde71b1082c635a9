package org.dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.desk.web.Sizes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Sessions, tokens and malformed requests on the wire, as the server with its container answers
/// them: bytes as they come.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionsIT {

    private static final int BUCKET = 8192;

    private final Server server = demonstration();
    private final URI address = URI.create(server.address());

    private static Server demonstration() {
        System.setProperty("dragoman.root", "..");
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Server.start(
                ServeSettings.of(Map.of("port", "0"), List.of(), true, Map.of()), silent);
    }

    @AfterAll
    void close() {
        server.close();
    }

    /// @param head the lines before the page, without those that name the moment or a session
    private record Raw(String status, List<String> head, String body) {

        String header(String name) {
            return head.stream()
                    .filter(line -> line.startsWith(name + ": "))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        /// What can be compared with another answer.
        Raw stable() {
            return new Raw(
                    status,
                    head.stream()
                            .filter(line ->
                                    !line.startsWith("Date: ")
                                            && !line.startsWith("Set-Cookie: ")
                                            && !line.startsWith("Connection: "))
                            .sorted()
                            .toList(),
                    body);
        }
    }

    private Raw send(String bytes) {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var all = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(all);
            var answer = all.toString(StandardCharsets.ISO_8859_1);
            int end = Math.max(0, answer.indexOf("\r\n\r\n"));
            var lines = List.of(answer.substring(0, end).split("\r\n"));
            return new Raw(
                    lines.getFirst(),
                    new ArrayList<>(lines.subList(1, lines.size())),
                    answer.substring(Math.min(answer.length(), end + 4)));
        } catch (IOException broken) {
            throw new AssertionError(bytes, broken);
        }
    }

    private Raw get(String path, String cookie, String... more) {
        return send(head("GET " + path, cookie, more));
    }

    private static String head(String first, String cookie, String... more) {
        var lines = new StringBuilder(first + " HTTP/1.1\r\nHost: localhost\r\n");
        lines.append("Connection: close\r\n");
        if (!cookie.isEmpty()) {
            lines.append("Cookie: ").append(cookie).append("\r\n");
        }
        for (var line : more) {
            lines.append(line).append("\r\n");
        }
        return lines.append("\r\n").toString();
    }

    private Raw post(String path, String cookie, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) ->
                body.append(body.isEmpty() ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(
                head(
                                "POST " + path,
                                cookie,
                                "Content-Type: application/x-www-form-urlencoded",
                                "Content-Length: " + body.length())
                        + body);
    }

    /// The pages name how much may be pasted: so much is read, and not much more.
    @Test
    void soManyLettersAsThePagesNameAreReadAndTooManyAreToldHowMany() {
        var one = enter(5);
        var own = token(get(one.room(), one.cookie()));
        for (var words : List.of("a".repeat(Sizes.LETTERS), "ع".repeat(Sizes.OTHERS))) {
            assertThat(pasted(one, own, words).status()).as("read").contains("400");
        }
        var over = pasted(one, own, "a".repeat(Sizes.FORM));
        assertThat(over.status()).contains("413");
        assertThat(over.body())
                .contains(Integer.toString(Sizes.LETTERS), Integer.toString(Sizes.OTHERS));
    }

    private Raw pasted(Inside one, String token, String words) {
        return post(one.room() + "/do/note", one.cookie(), Map.of("words", words, "_csrf", token));
    }

    /// A form with a file, as a browser sends it.
    private Raw file(String path, String words, int bytes, String... more) {
        var edge = "----edge";
        var body =
                part(edge, "file\"; filename=\"note.txt", "a".repeat(bytes))
                        + part(edge, "words", words)
                        + part(edge, "passphrase", "a secret to nobody else")
                        + "--"
                        + edge
                        + "--\r\n";
        var head = new ArrayList<>(List.of(more));
        head.add("Content-Type: multipart/form-data; boundary=" + edge);
        head.add("Content-Length: " + body.length());
        return send(head("POST " + path, "", head.toArray(new String[0])) + body);
    }

    private static String part(String edge, String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(edge, name, value);
    }

    /// A session that ended while somebody wrote takes the file, and not the words.
    @Test
    void aFormWithAFileThatComesTooLateShowsItsWordsAndAsksForTheFileAgain() {
        var path = "/talks/geneva/room/do/confide";
        for (int bytes : new int[] {20, 200_000, 5 << 20}) {
            var late = file(path, "Ten years, no more.", bytes, "Sec-Fetch-Site: same-origin");
            assertThat(late.status()).as(bytes + " bytes").contains("403");
            assertThat(late.body())
                    .as(bytes + " bytes")
                    .contains("Ten years, no more.", "choose it again")
                    .doesNotContain("a secret", "aaaa");
        }
        assertThat(file(path, "Ten years, no more.", 200_000, "Sec-Fetch-Site: cross-site").body())
                .doesNotContain("Ten years", "choose it again");
        assertThat(
                        file(path, "Ten years, no more.", 22 << 20, "Sec-Fetch-Site: same-origin")
                                .body())
                .as("more than any form may bring")
                .doesNotContain("Ten years");
    }

    private static String found(String in, String pattern) {
        var found = Pattern.compile(pattern).matcher(in);
        assertThat(found.find()).as(pattern + " in " + in).isTrue();
        return found.group(1);
    }

    private static String token(Raw page) {
        return found(page.body(), "name=\"_csrf\" value=\"([^\"]*)\"");
    }

    /// Someone who has entered, and where they are.
    private record Inside(String before, String cookie, String room) {}

    /// Enters as the person whose button stands at this place.
    private Inside enter(int place) {
        var door = get("/demo", "");
        var before = found(door.header("Set-Cookie"), "(dragoman=[^;]+)");
        var seats =
                Pattern.compile("name=\"as\" value=\"(\\d+)\"")
                        .matcher(door.body())
                        .results()
                        .map(it -> it.group(1))
                        .toList();
        var entered =
                post("/demo/enter", before, Map.of("as", seats.get(place), "_csrf", token(door)));
        assertThat(entered.status()).contains("303");
        var cookie = found(entered.header("Set-Cookie"), "(dragoman=[^;]+)");
        var at = entered.header("Location");
        for (var on = get(at, cookie); on.status().contains("303"); on = get(at, cookie)) {
            at = on.header("Location");
        }
        return new Inside(before, cookie, at);
    }

    private boolean lets(String cookie, String room) {
        var answer = get(room, cookie);
        assertThat(answer.status()).matches(".* (200|303) ?.*");
        return answer.status().contains("200");
    }

    @Test
    void aSessionIsItsHoldersAloneAndEndsWithSigningOut() {
        var norr = enter(5);
        assertThat(lets(norr.cookie(), norr.room())).isTrue();
        assertThat(norr.cookie()).as("drawn anew at the door").isNotEqualTo(norr.before());
        var drawn = norr.cookie().substring("dragoman=".length());
        assertThat(drawn).hasSizeGreaterThanOrEqualTo(32);
        var bent = (drawn.charAt(0) == 'A' ? 'B' : 'A') + drawn.substring(1);
        for (var forged :
                List.of(
                        norr.before(),
                        "dragoman=" + bent,
                        "dragoman=" + drawn.toLowerCase(java.util.Locale.ROOT),
                        "dragoman=",
                        "dragoman=1",
                        "dragoman=" + "A".repeat(4000),
                        "dragoman=../../" + drawn,
                        "JSESSIONID=" + drawn,
                        "")) {
            assertThat(lets(forged, norr.room())).as(forged).isFalse();
        }
        assertThat(get(norr.room() + ";dragoman=" + drawn, "").status())
                .as("never in an address")
                .doesNotContain("200");
        var out =
                post(
                        "/sign-out",
                        norr.cookie(),
                        Map.of("_csrf", token(get(norr.room(), norr.cookie()))));
        assertThat(out.status()).contains("303");
        assertThat(lets(norr.cookie(), norr.room())).as("after signing out").isFalse();
    }

    @Test
    void aFormsTokenIsGoodInItsOwnSessionAlone() {
        var one = enter(5);
        var other = enter(9);
        var theirs = token(get(other.room(), other.cookie()));
        var own = token(get(one.room(), one.cookie()));
        for (var forged :
                List.of(
                        theirs,
                        "",
                        "x",
                        own.substring(1),
                        own.toUpperCase(java.util.Locale.ROOT))) {
            assertThat(
                            post("/language", one.cookie(), Map.of("to", "ar", "_csrf", forged))
                                    .status())
                    .as(forged)
                    .contains("403");
        }
        assertThat(post("/language", one.cookie(), Map.of("to", "ar", "_csrf", own)).status())
                .contains("303");
    }

    /// Whatever a request asks for that is no way in: the same bytes, head and all.
    @Test
    void foreignMissingAndMalformedAreTheSameBytesOnTheWire() {
        var one = enter(5);
        var other = enter(14);
        var unknown = get("/nowhere", one.cookie()).stable();
        assertThat(unknown.status()).contains("404");
        assertThat(unknown.body()).hasSize(BUCKET);
        for (var path :
                List.of(
                        other.room().equals(one.room()) ? "/x" : other.room(),
                        "/talks/nothing/room",
                        "/talks/geneva/desk",
                        "/talks/geneva/room/files/x",
                        "/talks/geneva/room/nothing",
                        "/talks/geneva/room/",
                        "/talks//room",
                        "/talks/..%2fdesk",
                        "/talks/%2e%2e/desk",
                        "/talks/%00/room",
                        "/talks/geneva;x=1/room",
                        "/talks/<script>",
                        "/talks/%zz",
                        "/talks/\u00e9\u00e9",
                        "/%",
                        "/..;/admin",
                        "/talks/geneva/room\\..",
                        "/WEB-INF/web.xml",
                        "/META-INF/MANIFEST.MF",
                        "/actuator/health",
                        "/error",
                        "/login",
                        "/logout",
                        "/favicon.ico",
                        "/assets/",
                        "/assets/x/..%2f..%2fweb_en.properties",
                        "/invitation/x",
                        "/set-up/x",
                        "/public/nothing",
                        "/" + "x".repeat(3000))) {
            assertThat(get(path, one.cookie()).stable()).as(path).isEqualTo(unknown);
        }
    }

    @Test
    void noOtherMethodAndNoOtherKindOfRequestIsAnswered() {
        var one = enter(5);
        for (var method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "X")) {
            var answer = send(head(method + " " + one.room(), one.cookie()));
            assertThat(answer.status()).as(method).matches(".* (400|403|404|405|501).*");
            assertThat(answer.head().toString() + answer.body())
                    .as(method)
                    .doesNotContainIgnoringCase("tomcat", "spring", "apache", "exception");
        }
        for (var broken :
                List.of(
                        "GET\r\n\r\n",
                        "GET / HTTP/9.9\r\n\r\n",
                        "GET / HTTP/1.1\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                        "GET / HTTP/1.1\r\nHost: localhost\r\n" + "X: y\r\n".repeat(300) + "\r\n",
                        "GET / HTTP/1.1\r\nHost: localhost\r\nX: "
                                + "y".repeat(70_000)
                                + "\r\n\r\n",
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
                        "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: x\r\n\r\n")) {
            var answer = send(broken);
            assertThat(answer.status())
                    .as(broken.lines().findFirst().orElse(""))
                    .matches(".* (400|404|501|505).*");
            assertThat(answer.head().toString() + answer.body())
                    .doesNotContainIgnoringCase("tomcat", "spring", "apache", "exception");
        }
        assertThat(get("/sign-in", "").status()).contains("200");
    }

    /// Whatever a browser offers: no compression, whole steps of bytes, nothing kept, nobody named.
    @Test
    void pagesGoOutUncompressedInStepsAndSayNothingOfTheServer() {
        var one = enter(5);
        for (var path : List.of(one.room(), "/talks", "/keys", "/sign-in", "/nowhere")) {
            var answer =
                    get(
                            path,
                            one.cookie(),
                            "Accept-Encoding: gzip, deflate, br, zstd",
                            "If-None-Match: *",
                            "If-Modified-Since: Thu, 26 Nov 2099 00:00:00 GMT",
                            "Range: bytes=0-9");
            assertThat(answer.header("Content-Encoding")).as(path).isEmpty();
            assertThat(answer.header("Content-Length")).as(path).isNotEmpty();
            assertThat(answer.body().length() % BUCKET).as(path).isZero();
            assertThat(answer.header("Cache-Control")).as(path).isEqualTo("no-store");
            for (var none : List.of("Server", "X-Powered-By", "ETag", "Last-Modified", "Vary")) {
                assertThat(answer.header(none)).as(path + " " + none).isEmpty();
            }
        }
        assertThat(get("/demo", "").header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict", "Path=/");
    }

    /// Everyone of the example talks is entered with one click; every page says that it is a
    /// demonstration, and where to enter as someone else.
    @Test
    void everySeatOfTheDemonstrationIsEnteredAndEveryPageSaysWhatItIs() {
        var door = get("/demo", "");
        assertThat(server.address()).startsWith("http://localhost:");
        assertThat(door.body()).contains("on this machine only");
        int seats = Pattern.compile("name=\"as\"").matcher(door.body()).results().toList().size();
        assertThat(seats).isGreaterThan(30);
        var talks = new java.util.TreeSet<String>();
        int pages = 0;
        for (int place = 0; place < seats; place++) {
            var inside = enter(place);
            var first = get(inside.room(), inside.cookie());
            var ahead = new java.util.TreeSet<>(List.of(inside.room()));
            if (talks.add(inside.room())) {
                Pattern.compile("href=\"(/talks/[a-z-]+/(?:room|desk)/[a-z-]+)\"")
                        .matcher(first.body())
                        .results()
                        .map(it -> it.group(1))
                        .filter(it -> !it.endsWith("/arrivals"))
                        .forEach(ahead::add);
            }
            for (var page : ahead) {
                var answer = get(page, inside.cookie());
                assertThat(answer.status()).as(page).contains("200");
                assertThat(answer.body()).as(page).contains("<p class=\"demo\">", "href=\"/demo\"");
                pages++;
            }
        }
        System.out.printf("demonstration: %d seats of %s, %d pages%n", seats, talks, pages);
        assertThat(talks).hasSizeGreaterThanOrEqualTo(6);
    }

    /// Who listens hears at once that they are heard, in the same bytes whoever and wherever they
    /// are; until then a browser would wait for the head of the answer.
    @Test
    void aStreamAnswersAtOnceAndTheSameForEverybody() throws IOException {
        var openings = new java.util.HashSet<List<String>>();
        for (int place : new int[] {0, 5, 9, 14}) {
            var inside = enter(place);
            var page = get(inside.room(), inside.cookie());
            var stream = found(page.body(), "data-stream=\"([^\"]+/arrivals)\"");
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoTimeout(5_000);
                var asks =
                        "GET "
                                + stream
                                + " HTTP/1.1\r\nHost: localhost\r\nCookie: "
                                + inside.cookie()
                                + "\r\n\r\n";
                socket.getOutputStream().write(asks.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                var in =
                        new java.io.BufferedReader(
                                new java.io.InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.ISO_8859_1));
                var lines = new ArrayList<String>();
                for (var line = in.readLine(); !line.startsWith(":"); line = in.readLine()) {
                    if (!line.startsWith("Date: ")) {
                        lines.add(line);
                    }
                }
                assertThat(lines.getFirst()).contains("200");
                assertThat(lines).anyMatch(it -> it.contains("text/event-stream"));
                openings.add(lines);
            }
        }
        assertThat(openings).hasSize(1);
    }
}
