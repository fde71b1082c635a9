package org.dragoman.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Debian's Chromium, driven by Playwright; nothing is downloaded.
final class Browsing implements AutoCloseable {

    private static final List<Path> PLACES =
            List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));

    /// How long a page may take. Here it is no measure: on two busy cores a browser can stand still
    /// for half a minute, which is Playwright's own limit.
    static final double PATIENCE_MILLIS = 120_000;

    private final Playwright playwright;
    private final Browser browser;

    private Browsing(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /// Starts the browser.
    static Browsing start() {
        var chromium =
                PLACES.stream()
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElseThrow(() ->
                                new AssertionError(
                                        "No Chromium in %s.\nInstall the package chromium."
                                                .formatted(PLACES)));
        var playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Browsing(playwright, browser);
    }

    /// A page on screen with all that it asked for and complained of.
    record Opened(Page page, List<String> requests, List<String> complaints)
            implements AutoCloseable {

        /// Closes the window.
        @Override
        public void close() {
            page.context().close();
        }
    }

    /// Opens a file in a window of its own.
    Opened open(Path file, int width, boolean dark) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(width, 900)
                                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var page = context.newPage();
        var requests = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(file.toUri().toString());
        return new Opened(page, requests, complaints);
    }

    /// Opens an address in a window of its own.
    Opened visit(String address, Window window) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(window.width(), 900)
                                .setLocale(window.language())
                                .setJavaScriptEnabled(window.scripts())
                                .setColorScheme(
                                        window.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        var page = context.newPage();
        var requests = new ArrayList<String>();
        var complaints = new ArrayList<String>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address);
        return new Opened(page, requests, complaints);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
