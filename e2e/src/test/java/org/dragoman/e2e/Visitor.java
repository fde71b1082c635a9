package org.dragoman.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person without a browser: cookies, and the token of the page last seen.
final class Visitor implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final String BOUNDARY = "----a-part-begins-here";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final String address;
    private String token = "";

    /// @param address of the server, with a slash at its end
    Visitor(String address) {
        this.address = address;
    }

    /// The cookies as a header has them.
    String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(it -> it.getName() + "=" + it.getValue())
                .collect(Collectors.joining("; "));
    }

    /// What was answered in the end.
    record Answer(int status, String body) {

        /// The first group of a pattern in the page.
        String find(String pattern) {
            var found = Pattern.compile(pattern).matcher(body);
            if (!found.find()) {
                throw new AssertionError("No %s in%n%s".formatted(pattern, body));
            }
            return found.group(1);
        }
    }

    Answer page(String path) {
        return answered(HttpRequest.newBuilder(at(path)).GET().build());
    }

    private URI at(String path) {
        return URI.create(address + path.replaceFirst("^/", ""));
    }

    /// Sends a form with the token of the page last seen.
    Answer form(String path, Map<String, String> fields) {
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        return answered(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    /// Sends a form with a file, its size said beforehand.
    Answer file(
            String path,
            Map<String, String> fields,
            String name,
            long size,
            Supplier<InputStream> bytes) {
        var head = new StringBuilder();
        fields.forEach((field, value) -> head.append(part(field, "", value)).append("\r\n"));
        head.append(part("_csrf", "", token)).append("\r\n");
        head.append(part("file", "; filename=\"" + name + "\"", ""));
        var first = head.toString().getBytes(StandardCharsets.UTF_8);
        var last = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
        var body =
                HttpRequest.BodyPublishers.fromPublisher(
                        HttpRequest.BodyPublishers.ofInputStream(() ->
                                new SequenceInputStream(
                                        Collections.enumeration(
                                                List.of(
                                                        new ByteArrayInputStream(first),
                                                        bytes.get(),
                                                        new ByteArrayInputStream(last))))),
                        first.length + size + last.length);
        return answered(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)
                        .build());
    }

    private static String part(String name, String more, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s"
                .formatted(BOUNDARY, name, more, value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer answered(HttpRequest request) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            var next = answer.headers().firstValue("Location");
            if (answer.statusCode() == 303 && next.isPresent()) {
                // A browser follows without the type of what it sent.
                return page(next.get());
            }
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return new Answer(answer.statusCode(), answer.body());
        } catch (IOException broken) {
            throw new AssertionError(request.uri().toString(), broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(request.uri().toString(), ended);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
