package org.dragoman.e2e;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Starts the demonstration, enters as several people and opens every page that links lead to;
/// prints how many, and how often anything on this machine looked for a way out of it.
///
/// A program of its own, so that it can run in a network that has nothing but the loopback.
final class LonelyCrawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/[^\"#]*)[\"#]");
    private static final Pattern SEAT =
            Pattern.compile("name=\"as\" value=\"(\\d+)\"|value=\"(\\d+)\"[^>]*name=\"as\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
    private static final int EACH = 80;
    private static final List<Integer> SEATS = List.of(0, 3, 7, 12, 20);

    private LonelyCrawl() {}

    /// Prints `pages N`, `ways out N`, and, after one deliberate attempt to reach another machine,
    /// `then N`.
    public static void main(String... arguments) throws IOException, InterruptedException {
        var server = Running.process("serve", "--demo", "--port", "0");
        try {
            var address = Running.address(server);
            var first = page(client(), address + "demo");
            var seats = SEAT.matcher(first).results().map(it -> it.group(1)).toList();
            int pages = 1;
            for (int seat : SEATS) {
                pages += crawl(address, seats.get(seat % seats.size()));
            }
            System.out.println("pages " + pages);
            System.out.println("ways out " + waysOut());
            try (var out = new Socket()) {
                out.connect(new InetSocketAddress("192.0.2.1", 80), 1000);
            } catch (IOException _) {
                // There is no way, and the kernel counts that one was looked for.
            }
            System.out.println("then " + waysOut());
        } finally {
            Running.stop(server);
        }
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
                        HttpResponse.BodyHandlers.ofString(StandardCharsets.ISO_8859_1))
                .body();
    }

    private static int crawl(String address, String seat) throws IOException, InterruptedException {
        try (var client = client()) {
            var token = TOKEN.matcher(page(client, address + "demo"));
            if (!token.find()) {
                throw new AssertionError("No token on the page of the demonstration.");
            }
            var form =
                    "as="
                            + seat
                            + "&_csrf="
                            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            var entered =
                    client.send(
                            HttpRequest.newBuilder(URI.create(address + "demo/enter"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(HttpRequest.BodyPublishers.ofString(form))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            var seen = new TreeSet<String>();
            var ahead = new ArrayDeque<String>();
            links(entered.body(), seen, ahead);
            int pages = 0;
            while (!ahead.isEmpty() && pages < EACH) {
                links(page(client, address + ahead.removeFirst().substring(1)), seen, ahead);
                pages++;
            }
            return pages;
        }
    }

    private static void links(String page, Set<String> seen, Deque<String> ahead) {
        LINK.matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(seen::add)
                .forEach(ahead::add);
    }

    /// How often this network was asked for a way that it has not, by names or addresses.
    private static long waysOut() throws IOException {
        long count = 0;
        var lines = Files.readAllLines(Path.of("/proc/self/net/snmp"));
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).startsWith("Ip: ") && lines.get(i).contains("OutNoRoutes")) {
                int place = List.of(lines.get(i).split(" ")).indexOf("OutNoRoutes");
                count += Long.parseLong(lines.get(i + 1).split(" ")[place]);
            }
        }
        for (var line : Files.readAllLines(Path.of("/proc/self/net/snmp6"))) {
            if (line.startsWith("Ip6OutNoRoutes")) {
                count += Long.parseLong(line.substring("Ip6OutNoRoutes".length()).strip());
            }
        }
        return count;
    }
}
