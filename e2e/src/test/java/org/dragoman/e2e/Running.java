package org.dragoman.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// The demonstration and a browser, started once for all tests of a run.
final class Running implements AutoCloseable {

    private final Browsing browsing;
    private final Optional<Process> server;
    private final String address;

    private Running(Browsing browsing, Optional<Process> server, String address) {
        this.browsing = browsing;
        this.server = server;
        this.address = address;
    }

    /// Gives it to whoever names it.
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType().equals(Running.class);
        }

        @Override
        public Running resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Running.class, _ -> Running.start(), Running.class);
        }
    }

    /// Starts them; with `-Ddragoman.served=http://localhost:8080/` a browser alone, for a
    /// demonstration that runs there already.
    private static Running start() {
        var served = System.getProperty("dragoman.served", "");
        if (!served.isEmpty()) {
            return new Running(Browsing.start(), Optional.empty(), served);
        }
        var process = process("serve", "--demo", "--port", "0");
        return new Running(Browsing.start(), Optional.of(process), address(process));
    }

    /// A demonstration of a test's own, in which it may change whatever it likes.
    static Running own(Path data) {
        var process = process("serve", "--demo", "--port", "0", "--data", data.toString());
        return new Running(Browsing.start(), Optional.of(process), address(process));
    }

    /// Starts the command and leaves it running.
    static Process process(String... arguments) {
        var line = new ArrayList<String>();
        line.add(Command.ROOT.resolve("dragoman").toString());
        line.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(line)
                    .directory(Command.ROOT.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The address that a server prints once it answers.
    static String address(Process server) {
        var said = "Dragoman is at ";
        try {
            BufferedReader out = server.inputReader();
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                if (line.startsWith(said)) {
                    return line.substring(said.length()).strip();
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        throw new AssertionError("The server printed no address.");
    }

    String address() {
        return address;
    }

    /// Someone's window, in which they have taken their seat.
    Browsing.Opened enter(Seat seat, Window window) {
        var opened = browsing.visit(address + "demo", window);
        var page = opened.page();
        page.locator("section")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(page.locator("h2", heading(seat.scene()))))
                .locator("button")
                .filter(new Locator.FilterOptions().setHasText(seat.person()))
                .first()
                .click();
        page.waitForURL("**/talks/**");
        return opened;
    }

    private static Page.LocatorOptions heading(String words) {
        return new Page.LocatorOptions().setHasText(Pattern.compile(words + "$"));
    }

    /// A window of somebody who has not entered.
    Browsing.Opened visit(String path, Window window) {
        return browsing.visit(address + path, window);
    }

    @Override
    public void close() {
        browsing.close();
        server.ifPresent(Running::stop);
    }

    /// Asks a server to stop.
    static void stop(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) {
                throw new AssertionError("The server did not stop when asked.");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while the server stopped.", stopped);
        }
    }
}
