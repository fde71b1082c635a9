package org.dragoman.desk;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.web.Sizes;
import org.dragoman.store.StoreTrouble;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.MapPropertySource;

/// The running server.
public final class Server implements AutoCloseable {

    /// Held here, for a level is forgotten with its logger. What the container says of starting and
    /// stopping is nobody's matter, and what it says of requests may hold words.
    private static final Logger CONTAINER = Logger.getLogger("org.apache");

    private final ConfigurableApplicationContext context;
    private final ServeSettings settings;

    private Server(ConfigurableApplicationContext context, ServeSettings settings) {
        this.context = context;
        this.settings = settings;
    }

    /// Starts the server and says where it is.
    ///
    /// @throws IllegalArgumentException if the port is taken or the data folder cannot be used
    /// @throws StoreTrouble if another process has the data folder, or the key does not fit
    public static Server start(ServeSettings settings, PrintStream out) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        CONTAINER.setLevel(Level.SEVERE);
        var application = new SpringApplication(Assembly.class);
        application.setLogStartupInfo(false);
        application.setBannerMode(org.springframework.boot.Banner.Mode.OFF);
        application.setRegisterShutdownHook(true);
        application.addInitializers(context -> {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("serve", properties(settings)));
            context.getBeanFactory().registerSingleton("settings", settings);
            context.getBeanFactory().registerSingleton("out", out);
        });
        try {
            var server = new Server(application.run(), settings);
            server.open(out);
            return server;
        } catch (RuntimeException failed) {
            throw said(failed, settings);
        }
    }

    /// Runs the server until it is stopped.
    ///
    /// @throws IllegalArgumentException if the port is taken or the data folder cannot be used
    /// @throws StoreTrouble if another process has the data folder, or the key does not fit
    public static void run(ServeSettings settings, PrintStream out) {
        var server = start(settings, out);
        server.await();
    }

    /// What is kept is opened and its cases begin to be read; then it says where it is.
    private void open(PrintStream out) {
        try {
            context.getBean(Ticking.class);
            context.getBean(Casebooks.class);
            announce(out);
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private static Map<String, Object> properties(ServeSettings settings) {
        return Map.ofEntries(
                Map.entry("server.port", settings.port()),
                Map.entry("server.address", settings.address()),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("spring.lifecycle.timeout-per-shutdown-phase", "5s"),
                Map.entry("server.servlet.session.timeout", "30m"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.cookie.name", "dragoman"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "strict"),
                Map.entry("server.servlet.session.cookie.secure", !settings.origin().isEmpty()),
                Map.entry("server.tomcat.max-http-form-post-size", Sizes.FORM + "B"),
                // Files are held in memory, never on disk; the gate before them says how large.
                Map.entry("spring.servlet.multipart.max-file-size", "21MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "21MB"),
                Map.entry("spring.servlet.multipart.file-size-threshold", "22MB"),
                Map.entry("spring.servlet.multipart.resolve-lazily", true),
                Map.entry("server.tomcat.max-swallow-size", "128MB"),
                Map.entry("server.compression.enabled", false),
                Map.entry("spring.threads.virtual.enabled", true),
                Map.entry("spring.main.lazy-initialization", true),
                Map.entry("spring.web.resources.add-mappings", false),
                Map.entry("spring.mvc.async.request-timeout", "3600s"),
                Map.entry("spring.config.location", "optional:classpath:/none/"),
                Map.entry("spring.jmx.enabled", false));
    }

    private static RuntimeException said(RuntimeException failed, ServeSettings settings) {
        var cause = NestedExceptionUtils.getMostSpecificCause(failed);
        var thrown = (Throwable) failed;
        while (thrown != null) {
            if (thrown instanceof BindException refused && !taken(refused)) {
                return new IllegalArgumentException(
                        """
                        --address, --port: nobody may listen on %s, port %d, on this machine (%s).
                        Give 127.0.0.1 or an address of this machine, and a port above 1023.\
                        """
                                .formatted(
                                        settings.address(), settings.port(), refused.getMessage()),
                        failed);
            }
            if (thrown instanceof PortInUseException || thrown instanceof BindException) {
                return new IllegalArgumentException(
                        """
                        --port: something else already listens on %s, port %d.
                        Stop it, or give another port.\
                        """
                                .formatted(settings.address(), settings.port()),
                        failed);
            }
            if (thrown instanceof StoreTrouble trouble) {
                return trouble;
            }
            if (thrown instanceof UncheckedIOException broken) {
                return broken;
            }
            thrown = thrown.getCause();
        }
        if (cause instanceof IllegalArgumentException ours && ours.getMessage() != null) {
            return new IllegalArgumentException(ours.getMessage(), failed);
        }
        return failed;
    }

    private static boolean taken(BindException refused) {
        return String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT).contains("in use");
    }

    /// The address at which it is reached.
    public String address() {
        int port =
                context instanceof ServletWebServerApplicationContext web
                                && web.getWebServer() != null
                        ? web.getWebServer().getPort()
                        : settings.port();
        return "http://%s:%d/"
                .formatted(settings.loopback() ? "localhost" : settings.address(), port);
    }

    private void announce(PrintStream out) {
        out.println("Dragoman is at " + address());
        var setUp = context.getBean(SetUp.class);
        if (settings.demo()) {
            out.println("Demonstration: enter as anyone. Kept in memory, on this machine only.");
        } else if (!setUp.link().isEmpty()) {
            out.println("Set up the mediator's account, once: " + address() + setUp.link());
        }
        out.println("Stop it with Ctrl+C.");
        out.flush();
    }

    /// Waits until the server is stopped.
    public void await() {
        try {
            while (context.isActive()) {
                Thread.sleep(1000);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
