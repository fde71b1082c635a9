package org.dragoman.store;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/// Lets the laying out of tables say nothing: what goes wrong is thrown, and logs stay empty.
public final class QuietLog implements LogCreator {

    /// Made by Flyway, by name.
    public QuietLog() {}

    @Override
    public Log createLogger(Class<?> type) {
        return new Silence();
    }

    private static final class Silence implements Log {

        @Override
        public void debug(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void warn(String message) {}

        @Override
        public void error(String message) {}

        @Override
        public void error(String message, Exception failed) {}

        @Override
        public void notice(String message) {}
    }
}
