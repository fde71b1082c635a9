package org.dragoman.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One person's browser: cookies, and the token of the page last seen.
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
    private final URI base;
    private String token = "";

    Browser(String base) {
        this.base = URI.create(base);
    }

    /// A page, its token masked.
    String page(String address) {
        return answered(HttpRequest.newBuilder(base.resolve(address)).GET().build(), address);
    }

    /// Sends a form of a page, and follows to the page after it.
    String form(String page, String address, Map<String, String> fields) {
        page(page);
        var body =
                fields.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&", "", "&_csrf=" + encoded(token)));
        return answered(
                HttpRequest.newBuilder(base.resolve(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String answered(HttpRequest request, String address) {
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(address + "\n" + answer.body()).isEqualTo(200);
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return TOKEN.matcher(answer.body()).replaceAll("token").stripTrailing();
        } catch (IOException broken) {
            throw new AssertionError(address, broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError(address, ended);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
