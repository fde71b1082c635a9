package org.dragoman.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dragoman.desk.ServeSettings;
import org.dragoman.desk.Server;

/// Starts the server, looks at some pages and stops it: what the build records the server's own
/// ahead-of-time cache from. What is kept goes into a folder that the build throws away.
final class ServeTraining {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)[\"#]");
    private static final Pattern SEAT = Pattern.compile("name=\"as\" value=\"(\\d+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final int EACH = 15;
    private static final int SEATS = 4;

    private ServeTraining() {}

    /// @param arguments an empty folder
    public static void main(String... arguments) throws IOException, InterruptedException {
        var data = Path.of(arguments[0]);
        var kept = new TreeMap<String, String>();
        kept.put("port", "0");
        kept.put("data", data.toString());
        kept.put("key", data.resolve("key").toString());
        try (var server = started(kept, false);
                var client = client()) {
            page(client, server.address() + "sign-in");
        }
        try (var server = started(Map.of("port", "0"), true)) {
            for (int i = 0; i < SEATS; i++) {
                crawl(server.address(), i);
            }
        }
        // Whatever thread still waits, the build does not.
        System.exit(0);
    }

    private static Server started(Map<String, String> flags, boolean demo) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Server.start(ServeSettings.of(flags, List.of(), demo, Map.of()), silent);
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    private static String page(HttpClient client, String address)
            throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(address)).build(),
                        BodyHandlers.ofString())
                .body();
    }

    /// Enters the demonstration in a seat and follows the first links.
    private static void crawl(String address, int place) throws IOException, InterruptedException {
        try (var client = client()) {
            var door = page(client, address + "demo");
            var seats = SEAT.matcher(door).results().map(it -> it.group(1)).toList();
            var token = TOKEN.matcher(door);
            if (seats.isEmpty() || !token.find()) {
                return;
            }
            var form =
                    "as=%s&_csrf=%s"
                            .formatted(
                                    seats.get(place * seats.size() / SEATS),
                                    URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
            var entered =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address + "demo/enter"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            BodyHandlers.ofString());
            var ahead = new ArrayDeque<>(links(entered.body()));
            var seen = new HashSet<>(ahead);
            for (int i = 0; i < EACH && !ahead.isEmpty(); i++) {
                links(page(client, address + ahead.removeFirst().substring(1))).stream()
                        .filter(seen::add)
                        .forEach(ahead::add);
            }
        }
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.endsWith(".pdf"))
                .toList();
    }
}
