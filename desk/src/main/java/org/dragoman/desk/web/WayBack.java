package org.dragoman.desk.web;

import java.util.List;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/// Where somebody looks again who was on a page: at its own address, or where only a form made it,
/// at the nearest page above.
final class WayBack {

    private final List<PathPattern> pages;
    private final List<PathPattern> forms;

    /// The ways back among these routes.
    WayBack(List<Route> routes) {
        pages = patterns(routes, "GET");
        forms = patterns(routes, "POST");
    }

    private static List<PathPattern> patterns(List<Route> routes, String method) {
        return routes.stream()
                .filter(route -> route.method().equals(method))
                .map(route -> PathPatternParser.defaultInstance.parse(route.path()))
                .toList();
    }

    /// The address of the page to look at again.
    ///
    /// @param path where somebody was, beginning with a slash
    String of(String path) {
        var here = path;
        while (here.length() > 1 && !isPage(here)) {
            here = here.substring(0, Math.max(1, here.lastIndexOf('/')));
        }
        return here;
    }

    private boolean isPage(String path) {
        var address = PathContainer.parsePath(path);
        var page = nearest(pages, address);
        var form = nearest(forms, address);
        return page.isPresent() && (form.isEmpty() || page.get().compareTo(form.get()) <= 0);
    }

    private static Optional<PathPattern> nearest(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().filter(it -> it.matches(path)).min(PathPattern::compareTo);
    }
}
