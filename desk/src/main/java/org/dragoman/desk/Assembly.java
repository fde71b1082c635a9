package org.dragoman.desk;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.casefile.folder.CaseFolder;
import org.dragoman.desk.casework.CaseFiles;
import org.dragoman.desk.casework.Casebooks;
import org.dragoman.desk.casework.Shelf;
import org.dragoman.desk.demo.Demo;
import org.dragoman.desk.demo.DemoRoutes;
import org.dragoman.desk.keeping.ArchiveCabinet;
import org.dragoman.desk.keeping.Cabinet;
import org.dragoman.desk.pages.DeskRoutes;
import org.dragoman.desk.pages.EntryRoutes;
import org.dragoman.desk.pages.RoomFiles;
import org.dragoman.desk.people.AccountPaper;
import org.dragoman.desk.people.Accounts;
import org.dragoman.desk.people.Passkeys;
import org.dragoman.desk.sitting.Household;
import org.dragoman.desk.web.Assets;
import org.dragoman.desk.web.Front;
import org.dragoman.desk.web.PlainErrors;
import org.dragoman.desk.web.Responses;
import org.dragoman.desk.web.RoomRoutes;
import org.dragoman.desk.web.Route;
import org.dragoman.desk.web.Security;
import org.dragoman.desk.web.Watch;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/// Puts the server together.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName =
                "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@Import(Security.class)
public class Assembly {

    /// Where the example cases lie: beside the program.
    private static final Path EXAMPLES = Path.of(System.getProperty("dragoman.root", "."), "cases");

    private static final Duration LOOKING = Duration.ofSeconds(1);

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Watch watch(PrintStream out, InstantSource clock) {
        return new Watch(out, clock);
    }

    @Bean
    PasswordEncoder encoder() {
        return Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    Accounts accounts(
            ServeSettings settings, Cabinet cabinet, PasswordEncoder encoder, InstantSource clock) {
        if (settings.demo()) {
            return new Accounts(List.of(), List.of(), encoder, clock, Accounts.Keeping.NOWHERE);
        }
        var kept =
                cabinet.paper(AccountPaper.NAME)
                        .or(() -> before(settings.data(), cabinet))
                        .map(AccountPaper::read)
                        .orElse(AccountPaper.Kept.NOBODY);
        return new Accounts(
                kept.accounts(),
                kept.invitations(),
                encoder,
                clock,
                (accounts, invitations) ->
                        cabinet.keep(AccountPaper.NAME, AccountPaper.write(accounts, invitations)));
    }

    /// Accounts of before they were sealed: they are taken into the archive, and the plain file
    /// goes.
    private static Optional<byte[]> before(Path folder, Cabinet cabinet) {
        var file = folder.resolve("accounts.properties");
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            var bytes = Files.readAllBytes(file);
            cabinet.keep(AccountPaper.NAME, bytes);
            Files.delete(file);
            return Optional.of(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Path folder(Path folder) {
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            }
            if (!Files.isWritable(folder)) {
                throw new IllegalArgumentException(
                        """
                        --data: the folder %s may not be written.
                        Change its permissions, or name another place.\
                        """
                                .formatted(folder));
            }
            return folder;
        } catch (java.nio.file.FileAlreadyExistsException _) {
            throw new IllegalArgumentException(
                    """
                    --data: %s is a file, and a folder is needed.
                    Name another place.\
                    """
                            .formatted(folder));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Bean
    SetUp setUp(Accounts accounts) {
        return new SetUp(accounts);
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    /// Closed after all that use it, the archive and its lock with it.
    @Bean(destroyMethod = "close")
    Cabinet cabinet(ServeSettings settings, InstantSource clock, Watch watch) {
        if (settings.demo()) {
            return Cabinet.inMemory(clock);
        }
        folder(settings.data());
        return new ArchiveCabinet(settings.kept().archive(new SecureRandom(), clock), clock, watch);
    }

    @Bean
    Household household(
            ServeSettings settings, Accounts accounts, Cabinet cabinet, InstantSource clock) {
        var household = new Household(settings.fourEyes());
        if (settings.demo()) {
            Demo.open(EXAMPLES, household, accounts, clock);
        }
        cabinet.all().forEach(household::open);
        return household;
    }

    @Bean
    Casebooks casebooks(ServeSettings settings, Household household, Cabinet cabinet) {
        var books = new Casebooks();
        for (var talks : household.all()) {
            var id = talks.card().id();
            if (settings.demo()) {
                var folder = EXAMPLES.resolve(id);
                if (CaseFolder.isCase(folder)) {
                    books.read(id, CaseFiles.in(folder), Shelf.NOWHERE);
                }
            } else {
                cabinet.caseOf(id).ifPresent(files -> books.read(id, files, cabinet.shelf(id)));
            }
        }
        return books;
    }

    @Bean
    Ticking ticking(Household household, Watch watch) {
        return new Ticking(household, LOOKING, watch);
    }

    @Bean
    Responses responses(SecurityContextRepository contexts, Watch watch) {
        return new Responses(contexts, watch);
    }

    /// What the container turns away is answered as everything else that is no page.
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> plainErrors() {
        return factory ->
                factory.addContextCustomizers(
                        context -> context.getParent().getPipeline().addValve(new PlainErrors()));
    }

    /// Streams end before the server waits for requests under way.
    @Bean
    ApplicationListener<ContextClosedEvent> streamsEnd(Responses responses) {
        return _ -> responses.endStreams();
    }

    @Bean
    Front front(
            ServeSettings settings,
            Accounts accounts,
            Household household,
            Casebooks books,
            SetUp setUp,
            Assets assets,
            Responses responses,
            Cabinet cabinet,
            InstantSource clock,
            Watch watch) {
        var routes = new ArrayList<Route>();
        routes.add(assets.route());
        routes.addAll(
                new EntryRoutes(
                                settings,
                                accounts,
                                household,
                                books,
                                setUp,
                                assets,
                                cabinet,
                                new Passkeys(accounts, clock))
                        .routes());
        var files = new RoomFiles(assets, cabinet);
        routes.addAll(new RoomRoutes(assets, files.handing()).routes());
        routes.addAll(files.routes());
        routes.addAll(new DeskRoutes(settings, accounts, assets, books, cabinet).routes());
        if (settings.demo()) {
            routes.addAll(new DemoRoutes(accounts, household, assets).routes());
        }
        return new Front(routes, accounts, household, responses, watch);
    }

    @Bean
    RouterFunction<ServerResponse> functions(Front front) {
        return front.functions();
    }
}
