package org.dragoman.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What the container itself turns away, before any page of ours is asked: a path that cannot be
/// one is as unknown as any other, and nothing names the container.
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var said = said(status);
        try {
            response.resetBuffer();
            said.send(request, response);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Plain said(int status) {
        if (status == 413) {
            return Plain.LARGE;
        }
        if (status == 400 || status == 404 || status == 405) {
            return Plain.UNKNOWN;
        }
        return status < 500 || status == 501 || status == 505 ? Plain.REFUSED : Plain.BROKEN;
    }
}
