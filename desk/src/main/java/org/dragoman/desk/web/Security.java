package org.dragoman.desk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// What holds for every request: headers, sessions, tokens against forged forms. Who may take which
/// way is the front's business, which looks it up in the talks.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class Security {

    /// Nothing but our own style sheets, scripts and forms; nothing in line; no other site.
    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
                    + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Content-Security-Policy", POLICY,
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Permissions-Policy", "camera=(), microphone=(), geolocation=()",
                    "Referrer-Policy", "same-origin",
                    "X-Content-Type-Options", "nosniff",
                    "X-Frame-Options", "DENY",
                    "X-Robots-Tag", "noindex, nofollow, nosnippet");

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /// Nobody signs in by Spring's own ways.
    @Bean
    AuthenticationManager nobody() {
        return _ -> {
            throw new BadCredentialsException("Sign in at /sign-in.");
        };
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterBefore(new UploadGate(), CsrfFilter.class)
                .securityContext(it -> it.securityContextRepository(contexts))
                .csrf(it -> it.csrfTokenRequestHandler(new Tokens()))
                .requestCache(it -> it.disable())
                .logout(it -> it.disable())
                .formLogin(it -> it.disable())
                .httpBasic(it -> it.disable())
                .anonymous(it -> it.disable())
                .exceptionHandling(it ->
                        it.accessDeniedHandler((request, response, _) ->
                                Plain.FORGED.send(request, response, LostWords.of(request))))
                .headers(it ->
                        it.defaultsDisabled().addHeaderWriter((_, response) -> head(response)))
                .build();
    }

    /// A path that no page could have is as unknown as any other.
    @Bean
    RequestRejectedHandler malformed() {
        return (request, response, _) -> Plain.UNKNOWN.send(request, response);
    }

    /// What every response says, whoever makes it.
    static void head(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
        if (!response.containsHeader("Cache-Control")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
